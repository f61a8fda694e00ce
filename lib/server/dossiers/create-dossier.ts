import 'server-only'
import { randomBytes } from 'node:crypto'
import { formatReference } from '@/lib/domain/dossier/reference'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { inSql, type Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { type TooMany, withinMatchLimit } from '../matching/match-limit'
import { matchSection } from '../matching/match-section'
import { searchRules } from '../records/search-rules'
import { sectionRecords } from '../records/section-records'
import { writeRecord } from '../records/write-record'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { findDossier } from './find-dossier'
import { putInHands } from './put-in-hands'
import { summariseSection } from './summarise-section'

/**
 * Opens a dossier for the actor's agency with what is known of the person's identity (values of the identity kind).
 * `id` is the UUID that the form was shown with: sending the same form twice opens one dossier.
 * The person is compared with those of all agencies at once.
 * @returns the reference of the dossier. Refusals: `not-found` (the id is another dossier's); `too-many` (identifiers
 *   compared in a day; nothing is opened).
 */
export async function createDossier(actor: Actor, input: NewDossier): Promise<Opened> {
  return withinMatchLimit(actor, () => open(actor, input))
}

type NewDossier = { id: string; identity: AnyValues }
type Opened = { ok: true; reference: string } | { ok: false; reason: 'not-found' } | TooMany

function open(actor: Actor, input: NewDossier): Promise<Opened> {
  return inSql(actor, async (tx) => {
    const { wrapped } = await newDataKey(loadKeyring(), input.id)
    const reference = formatReference(randomBytes(8))
    const opened = await tx.$executeRaw`
      INSERT INTO dossier (id, reference, owner_agency_id, wrapped_key, created_by, search_rules)
      VALUES (${input.id}::uuid, ${reference}, ${actor.agency.id}::uuid, ${wrapped}, ${actor.memberId}::uuid, ${searchRules})
      ON CONFLICT (id) DO NOTHING`
    if (opened === 0) return alreadyOpened(tx, actor, input.id)
    await putInHands(tx, actor, input.id, actor.memberId)
    const dossier = (await findDossier(tx, actor, reference, 'new'))!
    await writeRecord(tx, actor, dossier, {
      kind: 'identity',
      recordId: crypto.randomUUID(),
      version: 1,
      values: input.identity,
    })
    const records = await sectionRecords(tx, dossier, 'identity')
    await summariseSection(tx, dossier, 'identity', records, now())
    await matchSection(tx, dossier, 'identity', records)
    await recordEvent(tx, 'dossier.create', 'done', { kind: 'dossier', id: input.id })
    return { ok: true, reference }
  })
}

/** The second sending of a form: the dossier it opened the first time, if it was this very person's. */
async function alreadyOpened(tx: Sql, actor: Actor, id: string) {
  const [mine] = await tx.$queryRaw<{ reference: string }[]>`
    SELECT reference FROM dossier WHERE id = ${id}::uuid AND created_by = ${actor.memberId}::uuid`
  return mine
    ? { ok: true as const, reference: mine.reference }
    : { ok: false as const, reason: 'not-found' as const }
}

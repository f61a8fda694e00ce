import 'server-only'
import type { GrantView } from '@/lib/domain/sharing/views'
import type { Section } from '@/lib/domain/access/sections'
import type { GrantEnding } from '@/lib/domain/sharing/grant-standing'
import type { Grant } from '@/generated/prisma/client'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { type EndsWith, endsWith } from './ends-with'
import { grantViews } from './grant-view'

export type WhichGrant = { reference: string; id: string }

/** The grant of this very dossier, as far as the actor may know it, with the dossier. */
async function findGrant(tx: Tx, actor: Actor, { reference, id }: WhichGrant) {
  const dossier = await findDossier(tx, actor, reference)
  const row = dossier && (await tx.grant.findFirst({ where: { id, dossierId: dossier.id } }))
  return dossier && row ? { dossier, row } : null
}

/**
 * One grant and, when this person may end it, what would end with it (`also`) and which sections its holder would still
 * see by other grants (`remains`).
 * @returns null when there is no such grant in the dossier, or none that concerns the actor's agency.
 */
export async function openGrant(
  actor: Actor,
  which: WhichGrant,
): Promise<{ grant: GrantView; also: EndsWith[]; remains: Section[] } | null> {
  return asActor(actor, async (tx) => {
    const found = await findGrant(tx, actor, which)
    if (!found) return null
    const { dossier, row } = found
    const [grant] = await grantViews(tx, actor, dossier, [row])
    if (!grant) return null
    const also = grant.mayEnd ? await endsWith(tx, [row.id]) : []
    const gone = [row.id, ...also.map(({ id }) => id)]
    return { grant, also, remains: await remaining(tx, row, gone) }
  })
}

async function remaining(tx: Tx, { dossierId, agencyId }: Grant, gone: string[]) {
  const rows = await tx.grant.findMany({
    where: {
      dossierId,
      agencyId,
      endedAt: null,
      expiresAt: { gt: new Date() },
      id: { notIn: gone },
    },
    select: { sections: true },
  })
  return [...new Set(rows.flatMap(({ sections }) => sections as Section[]))]
}

/**
 * Ends a grant at once, in the database too, with everything passed on from it: the owner or the giver revokes, the
 * holder gives back. What was contributed stays with the dossier; the ledger keeps what was sent.
 * Refusals: `not-found`; `over` when it ended or expired meanwhile; `not-allowed` when it is not theirs to end.
 */
export async function endGrant(
  actor: Actor,
  which: WhichGrant,
): Promise<
  | { ok: true; how: GrantEnding; ended: number }
  | { ok: false; reason: 'not-found' | 'over' | 'not-allowed' }
> {
  return asActor(actor, async (tx) => {
    const found = await findGrant(tx, actor, which)
    if (!found) return { ok: false, reason: 'not-found' }
    const { dossier, row } = found
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const [grant] = await grantViews(tx, actor, dossier, [row])
    const refuse = async (reason: 'over' | 'not-allowed') => {
      await recordEvent(tx, 'grant.end', 'refused', subject, { why: reason })
      return { ok: false as const, reason }
    }
    if (grant?.standing !== 'in-force') return refuse('over')
    if (!grant.mayEnd) return refuse('not-allowed')
    const also = await endsWith(tx, [row.id])
    const [done] = await tx.$queryRaw<
      [{ ok: boolean }]
    >`SELECT app.end_grant(${row.id}::uuid) AS ok`
    if (!done.ok) return refuse('over')
    const ended = 1 + also.filter(({ what }) => what === 'grant').length
    const { sections } = grant
    await recordEvent(tx, 'grant.end', 'done', subject, { what: grant.mayEnd, sections, ended })
    return { ok: true, how: grant.mayEnd, ended }
  })
}

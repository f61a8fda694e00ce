import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { KindName } from '@/lib/domain/kinds/registry'
import {
  comparedSections,
  matchFields,
  sectionMatchKeys,
} from '@/lib/domain/matching/section-match-keys'
import { recordEvent } from '../audit/record-event'
import type { Sql } from '../db/sql'
import type { FoundDossier } from '../dossiers/find-dossier'
import { loadKeyring } from '../sealing/load-keyring'
import { matchHashes } from './match-hash'
import { TooManyIdentifiers } from './match-limit'

/** Whether a change of these fields of a record of this kind is one by which its person is compared anew. */
export const isCompared = (kind: KindName, fields: readonly string[]): boolean => {
  const compared: readonly string[] = kind in matchFields ? matchFields[kind as CompareKind] : []
  return fields.some((field) => compared.includes(field))
}

type CompareKind = keyof typeof matchFields

/**
 * Compares a person anew with those of all agencies, after a change in `section`, whose `records` are those of `sectionRecords`: call it last but for the audit, since
 * one comparison at a time is made until the end of the transaction. Both sides are told of what is new. The audit
 * event is about no dossier: who else reads this one must not learn that others are active on the person.
 * @throws TooManyIdentifiers when the person has had as many comparisons as a day allows: see `withinMatchLimit`.
 */
export async function matchSection(
  tx: Sql,
  dossier: FoundDossier,
  section: Section,
  records: DossierRecords,
): Promise<void> {
  if (!comparedSections.includes(section)) return
  const keys = matchHashes(loadKeyring(), sectionMatchKeys(section, records))
  const [row] = await tx.$queryRaw<{ found: number | null }[]>`
    SELECT app.set_match_keys(${dossier.id}::uuid, ${section}, ${JSON.stringify(keys)}::jsonb) AS found`
  const found = row?.found ?? null
  if (found === null) throw new TooManyIdentifiers()
  if (found > 0) await recordEvent(tx, 'match.find', 'done', null, { count: found })
}

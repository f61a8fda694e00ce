import 'server-only'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { KindName } from '@/lib/domain/kinds/registry'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { countedSightings } from '@/lib/domain/whereabouts/counted-sightings'
import { rulesOf, type Way } from '@/lib/domain/workflow/way'
import type { Effect } from '@/lib/domain/workflow/rule'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { summariseSection } from '../dossiers/summarise-section'
import type { Actor } from '../identity/actor'
import { sectionRecords } from '../records/section-records'
import { writeRecord } from '../records/write-record'

type NewRecord = { kind: KindName; values: AnyValues }
type Happening = { at: string; words: string; reason: string | undefined; records: DossierRecords }

const matterOf = (reason: string | undefined) =>
  reason?.startsWith('charged') ? 'charge' : 'arrest'

/** The records that each effect adds; what they do to the location follows from them as from any other record. */
const effects: Record<Effect, (happening: Happening) => NewRecord[]> = {
  'person-moved': ({ at, words }) => [
    { kind: 'sighting', values: { observedAt: at, whereabouts: 'moved', note: words } },
  ],
  'void-location': ({ at, words, records }) =>
    countedSightings(records).map(({ recordId }) => ({
      kind: 'sighting',
      values: {
        observedAt: at,
        whereabouts: 'unknown',
        earlier: recordId,
        effect: 'voids',
        note: words,
      },
    })),
  'mark-duress': ({ at, words }) => [
    {
      kind: 'proof-of-life',
      values: { at, method: 'seen_by_authority', privacy: 'watched', duress: 'yes', note: words },
    },
  ],
  'open-legal-matter': ({ at, words, reason }) => [
    {
      kind: 'legal-matter',
      values: {
        matter: matterOf(reason),
        on: at.slice(0, 10),
        stage: 'open',
        nonPunishmentAsked: 'no',
        note: words,
      },
    },
  ],
}

/**
 * Adds the records that a branch brings with it, in the transaction of the move and in the mover's name. What the agency
 * may not write is left out: then the move alone tells of it.
 */
export async function bringAbout(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  way: Way,
  happening: Happening,
): Promise<void> {
  const added = (rulesOf(way).effects ?? [])
    .flatMap((effect) => effects[effect](happening))
    .filter(({ kind }) => dossier.write.includes(recordKinds[kind].section))
  for (const { kind, values } of added) {
    await writeRecord(tx, actor, dossier, {
      kind,
      recordId: crypto.randomUUID(),
      version: 1,
      values,
    })
  }
  const sections = new Set(added.map(({ kind }) => recordKinds[kind].section))
  for (const section of sections) {
    const records = await sectionRecords(tx, dossier, section)
    await summariseSection(tx, dossier, section, records, now())
  }
}

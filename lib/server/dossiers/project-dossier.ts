import 'server-only'
import { completenessOf } from '@/lib/domain/completeness/completeness-of'
import { ageAt } from '@/lib/domain/dates/age-at'
import { ageBand } from '@/lib/domain/dates/age-band'
import { kindNames } from '@/lib/domain/kinds/registry'
import { placeOf, whereaboutsOf } from '@/lib/domain/whereabouts/whereabouts-of'
import type { Tx } from '../db/transaction'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import type { FoundDossier } from './find-dossier'

/**
 * Writes the coarse columns that lists, filters and counts read: derived anew from the sealed records after each change
 * of any of them. The caller holds the dossier's row (`findDossier(…, 'for update')`) or has just made it, so that two
 * people saving at once cannot leave an older derivation behind. `asOf` is an ISO 8601 instant.
 */
export async function projectDossier(tx: Tx, dossier: FoundDossier, asOf: string): Promise<void> {
  const rows = await currentRows(tx, dossier.id, kindNames)
  const records = dossierRecords(rows.map((row) => openRow(dossier.key, row)))
  const identity = records.identity?.[0]?.values
  const birth = identity?.birthDate
  const age = birth ? ageAt(birth, asOf.slice(0, 10)) : undefined
  const place = placeOf(records)
  await tx.dossier.updateMany({
    where: { id: dossier.id },
    data: {
      citizenship: identity?.citizenships?.[0] ?? null,
      sex: identity?.sex ?? null,
      ageBand: ageBand(age) ?? null,
      area: place?.area ?? null,
      locatedAt: place ? new Date(place.locatedAt) : null,
      whereabouts: whereaboutsOf(records).whereabouts,
      completeness: Math.round(completenessOf(records, asOf).score),
      version: { increment: 1 },
      updatedAt: new Date(asOf),
    },
  })
}

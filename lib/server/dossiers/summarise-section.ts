import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import { sectionSummary } from '@/lib/domain/dossier/section-summary'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { Sql } from '../db/sql'
import type { FoundDossier } from './find-dossier'

/**
 * Writes what lists show of a section, derived anew from its `records` (as `sectionRecords` reads them) after a change of
 * any of them. The caller holds the dossier (`findDossier(…, 'for update')`) or has just made it, so that two people saving at once cannot
 * leave an older derivation behind. `asOf` is an ISO 8601 instant.
 */
export async function summariseSection(
  tx: Sql,
  dossier: FoundDossier,
  section: Section,
  records: DossierRecords,
  asOf: string,
): Promise<void> {
  const all = sectionSummary(section, records, asOf)
  await tx.$executeRaw`
    INSERT INTO section_summary AS s (dossier_id, section, points, citizenship, sex, age_band, area, located_at,
      whereabouts, whereabouts_at, updated_at)
    VALUES (${dossier.id}::uuid, ${section}, ${all.points}::numeric, ${all.citizenship}, ${all.sex}, ${all.ageBand},
      ${all.area}, ${all.locatedAt}::timestamptz, ${all.whereabouts}, ${all.whereaboutsAt}::timestamptz,
      ${asOf}::timestamptz)
    ON CONFLICT (dossier_id, section) DO UPDATE SET points = excluded.points, citizenship = excluded.citizenship,
      sex = excluded.sex, age_band = excluded.age_band, area = excluded.area, located_at = excluded.located_at,
      whereabouts = excluded.whereabouts, whereabouts_at = excluded.whereabouts_at, updated_at = excluded.updated_at`
}

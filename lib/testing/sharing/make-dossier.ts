import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { type Section, sections } from '@/lib/domain/access/sections'
import { kindNames } from '@/lib/domain/kinds/registry'
import type { Person } from './world'

/** A dossier that has something of everything, and what hangs on it by id. */
export type FullDossier = { id: string; reference: string; consent: string }

/** Sections in which a dossier is found by what it holds, and their tables. */
export const searchable = {
  identity: 'identity',
  documents: 'document',
  contact: 'contact_point',
  family: 'relative',
} as const satisfies Partial<Record<Section, string>>

/** The search token that the records of a section carry. */
export const tokenOf = (section: keyof typeof searchable): number =>
  Object.keys(searchable).indexOf(section) + 101

/** The table of a kind of record. */
export const tableName = (kind: string): string => kind.replaceAll('-', '_')

/** Opens a dossier of `maker`'s agency with a record in every table, a file and a summary in every section. */
export async function makeDossier(admin: Client, maker: Person): Promise<FullDossier> {
  const [id, consent] = [randomUUID(), randomUUID()]
  const reference =
    `HW-${randomBytes(2).toString('hex')}-${randomBytes(2).toString('hex')}`.toUpperCase()
  const tokenFor = new Map<string, number>(
    Object.entries(searchable).map(([section, table]) => [table, tokenOf(section as 'identity')]),
  )
  const records = kindNames.map(tableName).map(
    (
      table,
    ) => `INSERT INTO public.${table} (record_id, dossier_id, version, sealed, tokens, written_by, agency_id)
      VALUES (gen_random_uuid(), '${id}', 1, 'sealed', '{${tokenFor.get(table) ?? ''}}', '${maker.id}', '${maker.agencyId}');`,
  )
  await admin.query(`BEGIN;
    INSERT INTO public.dossier (id, reference, owner_agency_id, wrapped_key, created_by)
    VALUES ('${id}', '${reference}', '${maker.agencyId}', 'wrapped', '${maker.id}');
    ${records.join('\n')}
    INSERT INTO public.stored_file (dossier_id, section, kind, size, sealed, has_view, uploaded_by, agency_id)
    SELECT '${id}', section, 'image', 1, 'sealed', true, '${maker.id}', '${maker.agencyId}'
    FROM unnest(app.all_sections()) section;
    INSERT INTO public.section_summary (dossier_id, section, updated_at)
    SELECT '${id}', section, now() FROM unnest(app.all_sections()) section;
    INSERT INTO public.consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, sections, recorded_by)
    VALUES ('${consent}', '${id}', 'coordination', 'person', 'call', now(), '{${sections.join(',')}}', '${maker.id}');
    COMMIT;`)
  return { id, reference, consent }
}

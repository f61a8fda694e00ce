import type { Section } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import type { ActOn, Resource } from '@/lib/domain/sharing/may-touch'
import type { Furniture } from './furnish'
import { type FullDossier, searchable, tableName, tokenOf } from './make-dossier'
import type { Made } from './relations'
import { sharingAttempts } from './sharing-attempts'
import type { Person, World } from './world'

/** Who tries, on what. */
export type Scene = {
  world: World
  me: Person
  /** A colleague of mine, and somebody of the agency that owns the dossier. */
  colleague: Person
  keeper: Person
  dossier: FullDossier
  made: Made
  furniture: Furniture
  /** Sections of the half that the relation names: what may be passed on. */
  named: readonly Section[]
}

/** One statement that tries an act on a resource: it succeeds when it touches a row, or a function says yes. */
export type Attempt = {
  [R in Resource]: { resource: R; act: ActOn<R>; table: string; sql: string }
}[Resource]

type SectionResource = 'record' | 'file' | 'summary' | 'search'

const where = ({ dossier }: Scene) => `WHERE dossier_id = '${dossier.id}'`

/** What hangs on one section: its tables, files, summary and search. */
export function sectionAttempts(scene: Scene, section: Section): Attempt[] {
  const attempts = kindNames
    .filter((kind) => recordKinds[kind].section === section)
    .flatMap((kind) => recordAttempts(scene, tableName(kind)))
  attempts.push(...fileAttempts(scene, section), ...summaryAttempts(scene, section))
  if (section in searchable) {
    const token = tokenOf(section as keyof typeof searchable)
    const sql = `SELECT 1 FROM app.search_dossiers('{${token}}', '{${token}}', 5000) ${where(scene)}`
    attempts.push({ resource: 'search', act: 'read', table: 'search_dossiers()', sql })
  }
  return attempts
}

const triesOf =
  <R extends SectionResource | 'dossier' | 'access' | 'assignment'>(resource: R, table: string) =>
  (acts: { [A in ActOn<R>]: string }) =>
    Object.entries(acts).map(([act, sql]) => ({ resource, act, table, sql }) as Attempt)

function recordAttempts(scene: Scene, table: string): Attempt[] {
  const { me, keeper, dossier } = scene
  const add = (by: Person, more = '') =>
    `INSERT INTO public.${table} (record_id, dossier_id, version, current, withdrawn, sealed, tokens, written_by, agency_id)
     VALUES (gen_random_uuid(), '${dossier.id}', 2, false, ${more === 'withdrawn'}, 'x', '{}', '${by.id}', '${by.agencyId}')`
  return triesOf(
    'record',
    table,
  )({
    read: `SELECT 1 FROM public.${table} ${where(scene)}`,
    add: add(me),
    change: `UPDATE public.${table} SET current = false ${where(scene)}`,
    withdraw: add(me, 'withdrawn'),
    forge: add(keeper.id === me.id ? scene.colleague : keeper),
    remove: `DELETE FROM public.${table} ${where(scene)}`,
  })
}

function fileAttempts(scene: Scene, section: Section): Attempt[] {
  const { me, keeper, dossier } = scene
  const add = (by: Person) =>
    `INSERT INTO public.stored_file (dossier_id, section, kind, size, sealed, has_view, uploaded_by, agency_id)
     VALUES ('${dossier.id}', '${section}', 'image', 1, 'x', true, '${by.id}', '${by.agencyId}')`
  const these = `${where(scene)} AND section = '${section}'`
  return triesOf(
    'file',
    `stored_file, ${section}`,
  )({
    read: `SELECT 1 FROM public.stored_file ${these}`,
    add: add(me),
    change: `UPDATE public.stored_file SET record_id = gen_random_uuid() ${these}`,
    forge: add(keeper),
    remove: `DELETE FROM public.stored_file ${these}`,
  })
}

function summaryAttempts(scene: Scene, section: Section): Attempt[] {
  const these = `${where(scene)} AND section = '${section}'`
  return triesOf(
    'summary',
    `section_summary, ${section}`,
  )({
    read: `SELECT 1 FROM public.section_summary ${these}`,
    add: `INSERT INTO public.section_summary (dossier_id, section, updated_at) VALUES ('${scene.dossier.id}', '${section}', now())
      ON CONFLICT (dossier_id, section) DO UPDATE SET points = 1`,
    change: `UPDATE public.section_summary SET points = 2 ${these}`,
    remove: `DELETE FROM public.section_summary ${these}`,
  })
}

/** What hangs on the dossier as a whole. */
export function dossierAttempts(scene: Scene): Attempt[] {
  const { me, colleague, keeper, dossier } = scene
  const row = `WHERE id = '${dossier.id}'`
  return [
    ...triesOf(
      'dossier',
      'dossier',
    )({
      read: `SELECT 1 FROM public.dossier ${row}`,
      add: `INSERT INTO public.dossier (reference, owner_agency_id, wrapped_key, created_by)
        VALUES ('HW-' || gen_random_uuid(), '${keeper.agencyId}', 'k', '${me.id}')`,
      change: `UPDATE public.dossier SET updated_at = now() ${row}`,
      take: `UPDATE public.dossier SET owner_agency_id = '${me.agencyId}' ${row}`,
      remove: `DELETE FROM public.dossier ${row}`,
    }),
    ...triesOf(
      'access',
      'dossier_access',
    )({
      read: `SELECT 1 FROM public.dossier_access ${where(scene)}`,
      add: `INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, status, completeness, created_at, updated_at, tokens)
        VALUES ('${me.agencyId}', '${dossier.id}', app.all_sections(), app.all_sections(), '${dossier.reference}', 'reported', 0, now(), now(), '{}')`,
      change: `UPDATE public.dossier_access SET view_sections = app.all_sections() ${where(scene)}`,
      remove: `DELETE FROM public.dossier_access ${where(scene)}`,
    }),
    ...triesOf(
      'assignment',
      'assignment',
    )({
      read: `SELECT 1 FROM public.assignment ${where(scene)}`,
      add: `INSERT INTO public.assignment (dossier_id, agency_id, member_id, assigned_by)
        VALUES ('${dossier.id}', '${me.agencyId}', '${colleague.id}', '${me.id}')
        ON CONFLICT (dossier_id, agency_id) DO UPDATE SET member_id = excluded.member_id, assigned_by = excluded.assigned_by`,
      change: `UPDATE public.assignment SET member_id = '${colleague.id}', assigned_by = '${me.id}' ${where(scene)}`,
      remove: `DELETE FROM public.assignment ${where(scene)}`,
    }),
    ...sharingAttempts(scene),
  ]
}

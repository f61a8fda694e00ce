import type { Section } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import { searchable, tableName, tokenOf } from '../sharing/make-dossier'
import { grantsSeen, type ModelDossier, offersSeen, openTo } from './model'
import { asPerson, type Play } from './play-ground'

/** What an agency sees that it should not, and what it should see and does not. */
export type Difference = { agency: number; leaked: string[]; lost: string[] }

const perTable = kindNames.map(
  (kind) =>
    `SELECT DISTINCT dossier_id || ' ${kind}' FROM public.${tableName(kind)} WHERE dossier_id = ANY ($1)`,
)

/** One query for everything of some dossiers that a session sees, one line a thing. */
const everything = `PREPARE everything (uuid[]) AS
  ${perTable.join(' UNION ALL ')}
  UNION ALL SELECT dossier_id || ' file ' || section FROM public.stored_file WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' summary ' || section FROM public.section_summary WHERE dossier_id = ANY ($1)
  UNION ALL SELECT id || ' dossier' FROM public.dossier WHERE id = ANY ($1)
  UNION ALL SELECT dossier_id || ' view ' || s FROM public.dossier_access, unnest(view_sections) s WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' write ' || s FROM public.dossier_access, unnest(write_sections) s WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' token ' || t FROM public.dossier_access, unnest(tokens) t WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' consent ' || id FROM public.consent WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' offer ' || id || ' ' || state FROM public.offer WHERE dossier_id = ANY ($1)
  UNION ALL SELECT dossier_id || ' grant ' || id || CASE WHEN ended_at IS NULL THEN '' ELSE ' ended' END
    FROM public.dossier_grant WHERE dossier_id = ANY ($1)`

const prepared = new WeakSet<object>()

/** Asks the database, as each agency, for all it shows of the play's dossiers, and the model for what it should show. */
export async function compare(play: Play): Promise<Difference[]> {
  const { app, agencies, model } = play
  if (!prepared.has(app)) {
    // Planning the query anew each time would take ten times as long as asking it.
    await app.query('SET plan_cache_mode = force_generic_plan')
    await app.query(everything)
    prepared.add(app)
  }
  const ids = model.dossiers.map(({ id }) => id).join(',')
  const asks = agencies.map(
    ({ people }) => `${asPerson(people[0])} EXECUTE everything ('{${ids}}');`,
  )
  const results = await app.query({ text: `BEGIN; ${asks.join(' ')} COMMIT`, rowMode: 'array' })
  // Several statements in one text: the driver's types know of one result alone.
  const all = results as unknown as { command: string; rows: string[][] }[]
  return agencies.flatMap((_, agency) => {
    const shown = new Set(all[3 + agency * 3]!.rows.flat())
    const meant = new Set(model.dossiers.flatMap((dossier) => linesOf(play, dossier, agency)))
    const leaked = [...shown].filter((line) => !meant.has(line))
    const lost = [...meant].filter((line) => !shown.has(line))
    return leaked.length + lost.length > 0 ? [{ agency, leaked, lost }] : []
  })
}

function linesOf({ model }: Play, dossier: ModelDossier, agency: number): string[] {
  const { view, write } = openTo(model, dossier, agency)
  const lines = [
    ...view.flatMap(sectionLines),
    ...write.map((section) => `write ${section}`),
    ...(view.length > 0 ? ['dossier'] : []),
    ...(agency === dossier.owner ? dossier.consents.map(({ id }) => `consent ${id}`) : []),
    ...offersSeen(dossier, agency).map(({ id, state }) => `offer ${id} ${state}`),
    ...grantsSeen(dossier, agency).map(({ id, ended }) => `grant ${id}${ended ? ' ended' : ''}`),
  ]
  return lines.map((line) => `${dossier.id} ${line}`)
}

const sectionLines = (section: Section): string[] => [
  `view ${section}`,
  `file ${section}`,
  `summary ${section}`,
  ...kindNames.filter((kind) => recordKinds[kind].section === section),
  ...(section in searchable ? [`token ${tokenOf(section as keyof typeof searchable)}`] : []),
]

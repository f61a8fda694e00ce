/** Grants in bulk, past the triggers for speed: who sees what others own. */
import type { Client } from 'pg'
import type { Owner } from './population'

const sections = ['identity', 'location']

/**
 * Gives `count` grants to read identity and location, spread evenly over all dossiers and over all agencies but the first
 * two, which see what they own and nothing else: nine tenths, and forty. Rows of the access table are written as the
 * triggers would.
 */
export async function shareOut(client: Client, owners: readonly Owner[], count: number) {
  if (count === 0) return
  const takers = owners.slice(2)
  await client.query('SET session_replication_role = replica')
  await client.query(
    `INSERT INTO public.dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, expires_at,
       do_not_share, given_by_agency_id, taken_by)
     SELECT d.id, t.agency, 'share', $4::text[], 'view', 'coordination', 'person', now() + interval '90 days', '{}',
       d.owner_agency_id, t.member
     FROM (SELECT id, owner_agency_id, row_number() OVER (ORDER BY id) AS n FROM public.dossier) d
     CROSS JOIN generate_series(0, 1 + $3::int / (SELECT count(*)::int FROM public.dossier)) k
     CROSS JOIN LATERAL (SELECT ($1::uuid[])[1 + (d.n + k) % cardinality($1)] AS agency,
       ($2::uuid[])[1 + (d.n + k) % cardinality($1)] AS member) t
     WHERE t.agency <> d.owner_agency_id ORDER BY k, d.n LIMIT $3`,
    [
      takers.map(({ agencyId }) => agencyId),
      takers.map(({ memberId }) => memberId),
      count,
      sections,
    ],
  )
  await client.query(
    `INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, status,
       citizenship, sex, age_band, area, whereabouts, located_at, completeness, created_at, updated_at, tokens, until)
     SELECT g.agency_id, g.dossier_id, $1::text[], '{}', a.reference, a.status, a.citizenship, a.sex, a.age_band, a.area,
       a.whereabouts, a.located_at, a.completeness, a.created_at, a.updated_at, i.tokens, g.expires_at
     FROM public.dossier_grant g
     JOIN public.dossier_access a ON a.dossier_id = g.dossier_id AND a.agency_id = g.given_by_agency_id
     JOIN public.identity i ON i.dossier_id = g.dossier_id AND i.current`,
    [sections],
  )
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('VACUUM ANALYZE')
}

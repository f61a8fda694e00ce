import type { Client } from 'pg'

/** An agency and the member of it who opened its dossiers. */
export type ManyOwner = { agencyId: string; memberId: string }

/**
 * Fills the tables that lists and search read with `size` dossiers, made in the database and sealed by nobody: they
 * are for counting what a query reads, not for showing. Forty are the small agency's, every tenth is one of the others', the
 * rest the large one's. One in ten carries the tokens of `common`, a name that many share; one in a thousand is of NP, and one in a
 * thousand has escaped.
 */
export async function manyDossiers(
  client: Client,
  owners: { large: ManyOwner; small: ManyOwner; others: readonly ManyOwner[] },
  size: number,
  common: readonly number[],
): Promise<void> {
  const { large, small, others } = owners
  await client.query('SET session_replication_role = replica')
  await client.query(
    `CREATE TEMP TABLE many AS
     SELECT gen_random_uuid() AS id, n, o.agency, o.member, now() - n * interval '37 s' AS at,
       (ARRAY['reported', 'verifying', 'verified'])[1 + n % 3] AS status,
       CASE WHEN n % 997 = 5 THEN 'NP'
         ELSE (ARRAY['TH', 'ID', 'VN', 'CN', 'MY', 'PH', 'IN', 'KR', 'MM', 'LA', 'KH'])[1 + n % 11] END AS citizenship,
       (ARRAY['KH-18', 'KH-1', 'MM-13', 'MM-17', 'LA-BK', 'KH-20'])[1 + n % 6] AS area,
       now() - (hashint4(n) & 63) * interval '1 day' AS seen,
       CASE WHEN n % 10 = 3 THEN $8::int[] ELSE '{}' END
         || ARRAY(SELECT hashint4(n * 20 + k) FROM generate_series(1, 12) k) AS tokens
     FROM generate_series(1, $7::int) n
     CROSS JOIN LATERAL (SELECT
       CASE WHEN n % 50 = 7 AND n <= 2000 THEN $3::uuid WHEN n % 10 = 0 THEN ($5::uuid[])[1 + n / 10 % cardinality($5)] ELSE $1::uuid END AS agency,
       CASE WHEN n % 50 = 7 AND n <= 2000 THEN $4::uuid WHEN n % 10 = 0 THEN ($6::uuid[])[1 + n / 10 % cardinality($6)] ELSE $2::uuid END AS member) o`,
    [
      ...[large, small].flatMap(({ agencyId, memberId }) => [agencyId, memberId]),
      others.map(({ agencyId }) => agencyId),
      others.map(({ memberId }) => memberId),
      size,
      common,
    ],
  )
  await client.query(
    `INSERT INTO public.dossier (id, reference, owner_agency_id, status, created_by, created_at, updated_at)
     SELECT id, 'many ' || n, agency, status, member, at, at FROM many`,
  )
  await client.query(
    `INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, assigned_to,
       status, citizenship, area, whereabouts, located_at, completeness, created_at, updated_at, tokens)
     SELECT agency, id, app.all_sections(), app.all_sections(), 'many ' || n, CASE WHEN n % 7 = 0 THEN member END,
       status, citizenship, area, CASE WHEN n % 991 = 6 THEN 'escaped' ELSE 'held' END, seen, 20 + (hashint4(-n) & 63), at, at, tokens FROM many`,
  )
  await client.query(
    `INSERT INTO public.identity (record_id, dossier_id, version, current, tokens, sealed, written_by, agency_id)
     SELECT gen_random_uuid(), id, 1, true, tokens, '-', member, agency FROM many`,
  )
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('DROP TABLE many')
  await client.query('VACUUM ANALYZE')
}

import 'server-only'
import type { Client } from 'pg'

export type CustodyState = {
  steps: number
  /** Steps that are not what their digest says. */
  changed: number
  /** Steps that the audit trail has and the custody log has not. */
  gone: number
  /** Steps that no event of the trail has: those of files from before custody was kept. */
  untied: number
}

/**
 * Compares every custody step with its digest, and the digests with those in the audit trail, over a connection that
 * may see all of it. Follow the trail itself first (`verifyTrail`): what it says is only worth as much as its chain.
 */
export async function verifyCustody(client: Client): Promise<CustodyState> {
  const { rows } = await client.query<CustodyState>(`
    WITH told AS (
      SELECT (detail::jsonb -> 'custody') AS one FROM public.audit_event WHERE detail LIKE '%"custody":%'
    ), noted AS (
      SELECT DISTINCT jsonb_array_elements_text(
        CASE jsonb_typeof(one) WHEN 'array' THEN one ELSE jsonb_build_array(one) END) AS digest
      FROM told WHERE jsonb_typeof(one) IN ('array', 'string')
    ), kept AS (
      SELECT encode(s.digest, 'hex') AS digest, s.digest = app.custody_digest(s) AS same FROM public.custody_step s
    )
    SELECT (SELECT count(*)::int FROM kept) AS steps,
      (SELECT count(*)::int FROM kept WHERE NOT same) AS changed,
      (SELECT count(*)::int FROM noted WHERE digest NOT IN (SELECT digest FROM kept)) AS gone,
      (SELECT count(*)::int FROM kept WHERE digest NOT IN (SELECT digest FROM noted)) AS untied`)
  return rows[0]!
}

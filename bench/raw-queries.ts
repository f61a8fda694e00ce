/** The same questions asked of Postgres directly, as the application's role under its policies: the floor of the data. */
import { Client } from 'pg'
import type { Stage, Visitor } from './stage'

const rounds = 200

const listSql = `SELECT a.dossier_id, a.reference, i.sealed FROM dossier_access a
  LEFT JOIN identity i ON i.dossier_id = a.dossier_id AND i.current
  WHERE a.agency_id = $1 ORDER BY a.updated_at DESC, a.dossier_id DESC LIMIT 50`

async function time(
  client: Client,
  token: string,
  sql: string,
  values: unknown[],
): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.session', $1, true)`, [token])
    await client.query(sql, values)
    await client.query('COMMIT')
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50: times[rounds / 2]!, p95: times[Math.floor(rounds * 0.95)]! }
}

/** Milliseconds of one list query, for the agency that owns nine tenths and for the one that owns forty. */
export async function rawQueries(stage: Stage) {
  const client = new Client({ connectionString: stage.appUrl })
  await client.connect()
  const list = (visitor: Visitor) => time(client, visitor.token, listSql, [visitor.agencyId])
  const figures = {
    'list, large agency': await list(stage.large),
    'list, agency of forty': await list(stage.small),
  }
  await client.end()
  return figures
}

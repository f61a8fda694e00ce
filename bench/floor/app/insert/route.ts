import { Pool } from 'pg'

const pool = new Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 12 })

/** The floor of a save: one bare insert into a table without policies, committed. */
export async function POST() {
  await pool.query(`INSERT INTO floor (id, body) VALUES (gen_random_uuid(), 'bare')`)
  return new Response('saved')
}

import { redirect } from 'next/navigation'
import { pool } from '../pool'

export const dynamic = 'force-dynamic'

/** One bare insert into a table without policies, committed; and on to another page, as every form does. */
async function save() {
  'use server'
  await pool.query(`INSERT INTO floor (id, body) VALUES (gen_random_uuid(), 'bare')`)
  redirect('/')
}

/** The floor of a save: a form sent to a server action, without script. */
export default function Form() {
  return (
    <main>
      <form action={save}>
        <input name="fullName" />
      </form>
    </main>
  )
}

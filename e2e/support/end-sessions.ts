import { people, type Person } from './demo-account'
import { inServedDatabase } from './served-database'

/** Lets every session of somebody run out, as after hours without a touch. */
export async function letSessionsRunOut(person: Person): Promise<void> {
  await inServedDatabase((client) =>
    client.query(
      `UPDATE public.session SET idle_at = now() - interval '1 minute'
       WHERE member_id = (SELECT id FROM public.member WHERE email = $1)`,
      [people[person]],
    ),
  )
}

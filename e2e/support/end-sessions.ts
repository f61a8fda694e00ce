import path from 'node:path'
import { findCluster } from '@/scripts/database/cluster'
import { withAdmin } from '@/scripts/database/template'
import { secretsIn } from '@/scripts/launch/secrets'
import { dataFolder, people, type Person } from './demo-account'

/** Lets every session of somebody run out, as after hours without a touch. */
export async function letSessionsRunOut(person: Person): Promise<void> {
  const folder = dataFolder()
  const running = await findCluster(path.join(folder, 'postgres'))
  if (!running) throw new Error('The database of the served installation is not running.')
  const url = `postgres://postgres:${secretsIn(folder).superuser}@127.0.0.1:${running.port}/homeward`
  await withAdmin(url, (client) =>
    client.query(
      `UPDATE public.session SET idle_at = now() - interval '1 minute'
       WHERE member_id = (SELECT id FROM public.member WHERE email = $1)`,
      [people[person]],
    ),
  )
}

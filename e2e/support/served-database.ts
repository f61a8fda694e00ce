import path from 'node:path'
import { findCluster } from '@/scripts/database/cluster'
import { withAdmin } from '@/scripts/database/template'
import { secretsIn } from '@/scripts/launch/secrets'
import { dataFolder } from './demo-account'

/** Works on the database of the served installation, past every policy: for what no screen can bring about. */
export async function inServedDatabase<T>(work: Parameters<typeof withAdmin<T>>[1]): Promise<T> {
  const folder = dataFolder()
  const running = await findCluster(path.join(folder, 'postgres'))
  if (!running) throw new Error('The database of the served installation is not running.')
  const { superuser } = secretsIn(folder)
  return withAdmin(`postgres://postgres:${superuser}@127.0.0.1:${running.port}/homeward`, work)
}

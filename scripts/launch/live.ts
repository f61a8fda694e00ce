import path from 'node:path'
import { findCluster } from '../database/cluster'
import { dataFolder } from './data-folder'
import { secretsIn } from './secrets'

/**
 * The administering URL of this installation's database: that of DATABASE_URL, or the embedded one
 * while it runs; undefined when there is none to look at.
 */
export async function liveDatabase(): Promise<string | undefined> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const folder = dataFolder()
  const running = await findCluster(path.join(folder, 'postgres'))
  if (!running) return undefined
  return `postgres://postgres:${secretsIn(folder).superuser}@127.0.0.1:${running.port}/homeward`
}

import { closeSync, openSync } from 'node:fs'
import path from 'node:path'
import { findCluster } from '@/scripts/database/cluster'
import { urlFor } from '@/scripts/database/prepare'
import { secretsIn } from '@/scripts/launch/secrets'
import { serve } from '@/scripts/launch/server'
import { settingsFor } from '@/scripts/launch/settings'
import { dataFolder } from './demo-account'
import { relayTo } from './relay'

/** The served installation once more, on an origin of its own, with a database that this test alone can take away. */
export async function secondServer() {
  const folder = dataFolder()
  const running = await findCluster(path.join(folder, 'postgres'))
  if (!running) throw new Error('The database of the served installation is not running.')
  const relay = await relayTo(running.port)
  const url = `postgres://127.0.0.1:${relay.port}/homeward`
  const { app, door } = secretsIn(folder)
  const urls = {
    appUrl: urlFor(url, 'homeward_app', app),
    doorUrl: urlFor(url, 'homeward_door', door),
  }
  const output = openSync(path.join(folder, 'second-server.log'), 'a', 0o600)
  const server = await serve({ settings: settingsFor(folder, urls), output })
  return {
    // The name under which sessions of the first server are signed in: cookies do not mind the port.
    origin: server.origin.replace('127.0.0.1', 'localhost'),
    loseDatabase: () => relay.cut(),
    findDatabase: () => relay.mend(),
    async stop() {
      await server.stop()
      await relay.cut().catch(() => {})
      closeSync(output)
    },
  }
}

/** An installation of its own, on loopback, whose server and database can be killed and brought back. */
import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { env } from '@/lib/server/env'
import { createKeyring } from '@/lib/server/sealing/keyring'
import { saveKeyring } from '@/lib/server/sealing/keyring-file'
import { alive, findCluster, removeCluster } from '../database/cluster'
import { freePort, isFree } from '../database/free-port'
import { openDatabase } from '../launch/database'
import { probe, type Server, startServer, untilAnswers } from '../launch/server'
import { settingsFor } from '../launch/settings'

export type World = {
  origin: string
  adminUrl: string
  /** Kills -9 the server or the database. Resolves as soon as the process is gone. */
  kill(what: Victim): Promise<void>
  /** Brings back what was killed, and waits until all is well. */
  mend(): Promise<void>
  end(): Promise<void>
}

export const victims = ['app', 'postgres'] as const
export type Victim = (typeof victims)[number]

const gone = async (pid: number) => {
  while (alive(pid)) await pause(5)
}

/** Starts an installation in a folder of its own; its database flushes to disk as a real one does. */
export async function openWorld(): Promise<World> {
  const folder = path.resolve('.data', `crash-${process.pid}`)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const database = await openDatabase(folder, () => {})
  const settings = settingsFor(folder, database)
  Object.assign(process.env, settings, { DATABASE_URL: database.adminUrl })
  // Read now, and not left there: whoever opens the database again must start it, not look for one elsewhere.
  env()
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'DOOR_DATABASE_URL'])
    delete process.env[name]
  saveKeyring(settings.KEYRING_FILE, createKeyring(randomBytes, new Date()))
  const output = openSync(path.join(folder, 'server.log'), 'a', 0o600)
  const port = await freePort()
  let server: Server | undefined
  const isWell = async () => {
    server ??= await startServer({ port, settings, output })
    await untilAnswers(`http://127.0.0.1:${port}${probe}`, server.child)
  }
  await isWell()
  return {
    // The name that its own pages go by: a form of another origin is refused.
    origin: `http://127.0.0.1:${port}`,
    adminUrl: database.adminUrl!,
    async kill(what) {
      const postmaster = await findCluster(path.join(folder, 'postgres'))
      const pid = what === 'app' ? server?.child.pid : postmaster?.pid
      if (!pid) throw new Error(`${what} does not run.`)
      process.kill(pid, 'SIGKILL')
      if (what === 'app') {
        await server?.exited
        server = undefined
      } else {
        await gone(pid)
        // Its children hold what it listened on until they see that it is gone.
        while (!(await isFree(Number(new URL(database.adminUrl!).port)))) await pause(20)
      }
    },
    async mend() {
      // What a dead postmaster left behind must go first: a new one refuses to start beside it.
      for (let tries = 0; ; tries++) {
        try {
          await openDatabase(folder, () => {})
          break
        } catch (error) {
          if (tries > 50) throw error
          await pause(200)
        }
      }
      await isWell()
    },
    async end() {
      await server?.stop()
      await removeCluster(path.join(folder, 'postgres'))
      closeSync(output)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

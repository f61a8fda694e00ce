import path from 'node:path'
import { escapeIdentifier } from 'pg'
import { runningIn, startCluster, stopCluster } from '../database/cluster'
import { rolePasswords } from '../database/connection'
import { freePort, isFree } from '../database/free-port'
import { prepareDatabase, urlFor } from '../database/prepare'
import { databaseUrl, dropDatabase, withAdmin } from '../database/template'
import { seedWasCut } from './demo'
import { keepSecrets, secretsIn } from './secrets'

/** A database that is ready to serve from. */
export type Database = {
  /** The administering role; absent when only the application's own URLs were given. */
  adminUrl?: string
  appUrl: string
  doorUrl: string
  applied: string[]
  /** Whether this call started the embedded server, rather than finding it running. */
  started: boolean
  /** False once an embedded server is gone. */
  isUp(): boolean
  stop(): Promise<void>
}

const NAME = 'homeward'

/**
 * The database to serve from: the embedded one, or that of DATABASE_URL, brought up to date; or, with
 * APP_DATABASE_URL and DOOR_DATABASE_URL alone, one that somebody else keeps up to date.
 */
export async function openDatabase(
  folder: string,
  notice: (text: string) => void,
): Promise<Database> {
  const { DATABASE_URL: given, APP_DATABASE_URL: app, DOOR_DATABASE_URL: door } = process.env
  const elsewhere = { started: false, isUp: () => true, stop: async () => {} }
  if (!given && app && door) return { ...elsewhere, appUrl: app, doorUrl: door, applied: [] }
  if (!given) return openEmbedded(folder, notice)
  if (seedWasCut(folder)) {
    throw new Error(
      'Making the demo was cut short. Give DATABASE_URL an empty database, and remove the file "seeding" from the data folder.',
    )
  }

  const secrets = secretsIn(folder)
  const passwords = app || door ? rolePasswords(process.env) : secrets
  const applied = await prepareDatabase(given, passwords, notice)
  return {
    ...elsewhere,
    adminUrl: given,
    appUrl: app || urlFor(given, 'homeward_app', passwords.app),
    doorUrl: door || urlFor(given, 'homeward_door', passwords.door),
    applied,
  }
}

async function openEmbedded(folder: string, notice: (text: string) => void): Promise<Database> {
  const secrets = secretsIn(folder)
  const wanted = secrets.port && (await isFree(secrets.port)) ? secrets.port : await freePort()
  const cluster = await startCluster({
    folder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    password: secrets.superuser,
    port: wanted,
    durable: true,
  })
  const { port } = cluster
  if (!secrets.port && cluster.folder !== path.join(folder, 'postgres')) {
    notice(
      `The database does not run as root and cannot enter this checkout: its files are in ${cluster.folder}.`,
    )
  }
  if (port !== secrets.port) keepSecrets(folder, { ...secrets, port })
  const stop = () => stopCluster(cluster.folder)
  try {
    const server = `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/postgres`
    await makeDatabase(server, seedWasCut(folder))
    const adminUrl = databaseUrl(server, NAME)
    const applied = await prepareDatabase(adminUrl, secrets, notice)
    return {
      adminUrl,
      appUrl: urlFor(adminUrl, 'homeward_app', secrets.app),
      doorUrl: urlFor(adminUrl, 'homeward_door', secrets.door),
      applied,
      started: cluster.started,
      isUp: () => runningIn(cluster.folder) !== undefined,
      stop,
    }
  } catch (error) {
    if (cluster.started) await stop()
    throw error
  }
}

/** Makes our database on the embedded server; anew when all it holds is a part of the demo. */
async function makeDatabase(server: string, anew: boolean): Promise<void> {
  await withAdmin(server, async (client) => {
    if (anew) await dropDatabase(client, NAME)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [NAME])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(NAME)}`)
  })
}

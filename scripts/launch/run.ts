/** The work behind `npm start` and `npm run dev`, under our own Node with every package installed. */
import { setTimeout as pause } from 'node:timers/promises'
import { isFree } from '../database/free-port'
import { announce } from './announce'
import { buildIsCurrent, makeBuild } from './build'
import { dataFolder } from './data-folder'
import { openDatabase, type Database } from './database'
import { demoAccounts, isUnpeopled, seedDemo } from './demo'
import { generateClient } from './generate'
import { staleIndex } from './stale-index'
import { ensureKeyring } from './keyring'
import { lockFolder } from './lock'
import { endChildren } from './run-node'
import { probe, startServer, untilAnswers, type Server } from './server'
import { address, keyringFile, settingsFor } from './settings'
import { step } from './step'

const mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const running: { server?: Server; database?: Database; unlock?: () => void } = {}
let stopping: Promise<void> | undefined

/** The app first, then its database; once, whoever asks. */
function stopAll(code: number, why?: string): Promise<void> {
  stopping ??= (async () => {
    if (why) console.error(`\n${why}`)
    endChildren()
    await running.server?.stop()
    await running.database?.stop()
    running.unlock?.()
    if (code === 0) console.log('Stopped.')
    process.exit(code)
  })()
  return stopping
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal as NodeJS.Signals, () => void stopAll(0))
}

async function start() {
  const folder = dataFolder()
  running.unlock = lockFolder(folder)
  const { host, port } = address()
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken. Set PORT to another one.`)

  await step('Generating the database client', generateClient)
  if (mode === 'start' && !(await buildIsCurrent()))
    await step('Building (a minute or two)', makeBuild)
  const database = await step('Starting the database', () => openDatabase(folder, console.error))
  running.database = database
  if (database.applied.length > 0) console.log(`  migrated: ${database.applied.length} applied`)
  await ensureKeyring(keyringFile(folder), database.adminUrl)
  const settings = settingsFor(folder, database)

  const { adminUrl } = database
  if (adminUrl && process.env.HOMEWARD_DEMO !== 'off' && (await isUnpeopled(adminUrl))) {
    await step('Making the demo', () => seedDemo(folder, { ...settings, DATABASE_URL: adminUrl }))
  }
  const stale = adminUrl && (await staleIndex(adminUrl))
  if (stale) console.log(stale)
  const unpeopled = adminUrl !== undefined && (await isUnpeopled(adminUrl))

  if (stopping) return
  const server = await startServer({ mode, host, port, settings })
  running.server = server
  void server.exited.then((code) => stopAll(1, `The server ended by itself (${code}).`))
  await step('Starting the server', () => untilAnswers(server.origin + probe, server.child))
  console.log(announce(settings.PUBLIC_URL, demoAccounts(folder), unpeopled))
  if (host !== '127.0.0.1')
    console.log(`Listening on ${host}: whoever reaches this machine reaches it.`)
  await untilDatabaseIsGone(database)
  await stopAll(1, 'The database ended by itself. Its log is postgres.log in the data folder.')
}

async function untilDatabaseIsGone(database: Database) {
  while (database.isUp()) await pause(1_000)
}

start().catch((error: unknown) =>
  stopAll(1, error instanceof Error ? error.message : String(error)),
)

/**
 * Runs another script with the settings of this installation, its database up: `with.ts FILE ARGS`. The server of
 * `npm start` may be running or not. Ends as the script ends.
 */
import { dataFolder } from './data-folder'
import { openDatabase } from './database'
import { generateClient } from './generate'
import { ensureKeyring } from './keyring'
import { isServed } from './lock'
import { script, spawnNode } from './run-node'
import { keyringFile, settingsFor } from './settings'

const [file = '', ...args] = process.argv.slice(2)

async function run(): Promise<number> {
  const folder = dataFolder()
  await generateClient()
  const database = await openDatabase(folder, console.error)
  try {
    await ensureKeyring(keyringFile(folder), database.adminUrl)
    const settings = { ...settingsFor(folder, database), DATABASE_URL: database.adminUrl ?? '' }
    const child = spawnNode([...script(file), ...args], settings)
    return await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  } finally {
    if (database.started && !isServed(folder)) await database.stop()
  }
}

// The script gets Ctrl-C from the terminal itself; this waits for it, to stop the database after.
process.on('SIGINT', () => {})
try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

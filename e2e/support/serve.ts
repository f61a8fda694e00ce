import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { removeCluster } from '@/scripts/database/cluster'
import { root } from '@/scripts/database/files'
import { freePort } from '@/scripts/database/free-port'
import { script } from '@/scripts/launch/run-node'
import { probe, untilAnswers } from '@/scripts/launch/server'

const folder = path.join(root, '.data', 'e2e')
const log = path.join(root, '.data', 'e2e.log')

/**
 * Playwright's global setup: the production build on a free port, with a database and a demo of its own, made anew.
 * E2E_BASE_URL names a server to test instead.
 */
export default async function serve(): Promise<() => Promise<void>> {
  if (process.env.E2E_BASE_URL) return async () => {}
  await removeCluster(path.join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const port = await freePort()
  const output = openSync(log, 'w', 0o600)
  const server = spawn(process.execPath, [...script('scripts/launch/run.ts'), 'start'], {
    cwd: root,
    env: { ...ownSettings(), HOMEWARD_DATA: folder, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', output, output, 'ipc'],
  })
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  process.env.E2E_BASE_URL = `http://localhost:${port}`
  process.env.E2E_DATA = folder
  try {
    // The launcher may build and fill a demo first, on a machine that does other work.
    await untilAnswers(`http://127.0.0.1:${port}${probe}`, server, 15)
  } catch (error) {
    server.kill('SIGTERM')
    await exited
    throw new Error(readFileSync(log, 'utf8'), { cause: error })
  }
  return async () => {
    server.kill('SIGTERM')
    await exited
  }
}

/** Without the settings of whoever runs the tests: their database is not ours to fill. */
function ownSettings(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'LANG', 'USER']
  return {
    NODE_ENV: 'production',
    ...Object.fromEntries(names.map((name) => [name, process.env[name]])),
  }
}

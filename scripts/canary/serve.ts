import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../database/free-port'
import { buildIsCurrent, makeBuild } from '../launch/build'
import { programs } from '../launch/run-node'

/** Serves the production build on a free port, everything it prints going to the open file `log`. */
export async function serveOn(settings: Record<string, string>, log: number) {
  if (!(await buildIsCurrent())) await makeBuild()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(
    process.execPath,
    [programs.next, 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      env: {
        ...process.env,
        ...settings,
        PORT: String(port),
        NODE_ENV: 'production',
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', log, log],
    },
  )
  const ended = once(child, 'exit')
  const answers = async () => (await fetch(`${origin}/api/health`).catch(() => null))?.ok === true
  for (let tries = 0; !(await answers()); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error('The server did not come up.')
    await pause(100)
  }
  return {
    origin,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await ended
    },
  }
}

import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../database/free-port'
import { programs, spawnNode } from './run-node'

export type Server = {
  origin: string
  child: ChildProcess
  /** Its exit code, once it has ended. */
  exited: Promise<number>
  /** Lets open requests end, for ten seconds. */
  stop(): Promise<void>
}

export type Serving = {
  mode?: 'start' | 'dev'
  /** Of the application; this checkout unless given. */
  folder?: string
  host?: string
  /** Any free one unless given. */
  port?: number
  settings: Record<string, string>
  /** An open file that gets what the server prints, instead of the terminal. */
  output?: number
}

/** Starts `next start` or `next dev` with these settings. It may not answer yet: see untilAnswers. */
export async function startServer(serving: Serving): Promise<Server> {
  const { mode = 'start', folder = '.', host = '127.0.0.1', settings, output } = serving
  const port = serving.port ?? (await freePort())
  const child = spawnNode(
    [programs.next, mode, folder, '-H', host, '-p', String(port)],
    {
      ...settings,
      PORT: String(port),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    output,
  )
  const exited = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
  const origin = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
  return { origin, child, exited, stop: () => stop(child, exited) }
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(late)
}

/** What a launcher and a load balancer ask whether all is well. */
export const probe = '/api/health'

/** Resolves when `url` answers that all is well. Throws after some `minutes`, and as soon as `child` has ended. */
export async function untilAnswers(url: string, child: ChildProcess, minutes = 2): Promise<void> {
  let last = 'nothing'
  for (const end = Date.now() + minutes * 60_000; Date.now() < end; await pause(100)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The server for ${url} has ended (${child.exitCode ?? child.signalCode}).`)
    }
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 200)}`
    } catch (error) {
      last = String(error)
    }
  }
  throw new Error(`The server does not answer at ${url}: ${last}`)
}

/** Starts a server and waits until it answers at `at`; one that never does is stopped. */
export async function serve(serving: Serving, at = probe): Promise<Server> {
  const server = await startServer(serving)
  try {
    await untilAnswers(server.origin + at, server.child)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

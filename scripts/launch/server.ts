import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { programs, spawnNode } from './run-node'
import { address } from './settings'

export type Server = { exited: Promise<number>; stop(): Promise<void> }

/** Starts `next start` or `next dev` with these settings. */
export function startServer(mode: 'start' | 'dev', settings: Record<string, string>): Server {
  const { host, port } = address()
  const child = spawnNode([programs.next, mode, '-H', host, '-p', String(port)], {
    ...settings,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  const exited = new Promise<number>((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
  return { exited, stop: () => stop(child, exited) }
}

/** Lets open requests end, for ten seconds. */
async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(late)
}

/** Resolves when /api/health answers that all is well. Throws after two minutes. */
export async function untilHealthy(): Promise<void> {
  const { host, port } = address()
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/api/health`
  let last = 'nothing'
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(150)) {
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

/** Load on loopback, bounded in connections and seconds, and what came of it. */
import autocannon from 'autocannon'
import { cpuOf } from './cpu-of'

/** Times in milliseconds. `cpu` is processor time of the server a request: it says something on a busy machine too. */
export type Figures = {
  p50: number
  p95: number
  p99: number
  cpu: number
  perSecond: number
  errors: number
}

const connections = [1, 10, 50] as const
const seconds = 6

export type Target = {
  url: string
  /** The process that answers. */
  pid: number
  cookie?: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  /** A fresh body and path for each request. */
  vary?: (count: number) => { path?: string; body?: string }
  /** The status that means it worked. */
  expect?: number
}

function run(target: Target, at: number, duration: number): Promise<Figures> {
  let sent = 0
  return new Promise((resolve, reject) => {
    const times: number[] = []
    const before = cpuOf(target.pid)
    const run = autocannon(
      {
        url: target.url,
        connections: at,
        duration,
        headers: { ...target.headers, ...(target.cookie ? { cookie: target.cookie } : {}) },
        requests: [
          {
            method: target.method ?? 'GET',
            setupRequest: (request) => ({ ...request, ...target.vary?.(sent++) }),
          },
        ],
      },
      (error, result) => {
        if (error) return reject(error)
        times.sort((a, b) => a - b)
        const quantile = (part: number) =>
          times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
        resolve({
          p50: quantile(0.5),
          p95: quantile(0.95),
          p99: quantile(0.99),
          cpu: (cpuOf(target.pid) - before) / Math.max(1, times.length),
          perSecond: result.requests.average,
          errors: wrong + result.errors,
        })
      },
    )
    let wrong = 0
    run.on('response', (_client, status, _bytes, time) => {
      times.push(time)
      if (status !== (target.expect ?? 200)) wrong += 1
    })
  })
}

/** Figures in milliseconds at 1, 10 and 50 connections, after a short warm-up. */
export async function drive(
  target: Target,
): Promise<Record<(typeof connections)[number], Figures>> {
  await run(target, 4, 2)
  const figures = {} as Record<(typeof connections)[number], Figures>
  for (const at of connections) figures[at] = await run(target, at, seconds)
  return figures
}

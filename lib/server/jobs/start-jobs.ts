import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { env } from '../env'
import { log } from '../log/log'
import { type Worker, workJobs } from './work-jobs'

// Kept across hot reloads of the development server, which must not leave two behind.
const kept = globalThis as unknown as { homewardJobs?: Promise<Worker> }

/**
 * Works the queue for as long as this process runs, and begins anew while the database is away. What goes wrong is
 * logged as a code: it never touches a request. Asked twice, it works once.
 */
export function startJobs(): Promise<Worker> {
  return (kept.homewardJobs ??= begin())
}

/** The same for a server, unless it is told that a worker does it (JOBS=elsewhere). */
export function startJobsHere(): void {
  if (env().JOBS === 'here') void startJobs()
}

async function begin(): Promise<Worker> {
  for (;;) {
    try {
      return await workJobs()
    } catch (error) {
      const kind = error instanceof Error ? error.name : 'unknown'
      log().error({ event: 'jobs-not-started', kind })
      await pause(10_000)
    }
  }
}

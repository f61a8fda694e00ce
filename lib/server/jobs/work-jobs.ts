import 'server-only'
import { PgBoss } from 'pg-boss'
import { env } from '../env'
import { log } from '../log/log'
import { byTheClock, type Handler, handlers } from './handlers'

/** A worker that runs; `stop` lets the jobs in hand end. */
export type Worker = { stop(): Promise<void> }

const kindOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')

// What goes wrong is kept in the queue's tables: its message and stack may quote a value, so only its kind is.
const guarded = (name: string, handle: Handler) => async (data: Record<string, string>) => {
  try {
    await handle(data)
  } catch (error) {
    const kind = kindOf(error)
    log().error({ event: 'job-failed', code: name, kind })
    const bare = new Error(kind)
    bare.stack = kind
    throw bare
  }
}

/**
 * Works the queue until it is stopped: takes jobs one by one, and makes those of the clock. Any number of copies may do
 * so at once: each job is taken by one (`FOR UPDATE SKIP LOCKED`); one whose worker dies is taken again once its
 * heartbeat is missed. The tables are made by our migrations; this changes none of them.
 * @throws when the database cannot be reached or is of another version
 */
export async function workJobs(pollingIntervalSeconds = 2): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: env().DOOR_DATABASE_URL,
    application_name: 'homeward-jobs',
    schema: 'queue',
    migrate: false,
    createSchema: false,
    max: 3,
    reindex: false,
    monitorVacuum: false,
    persistQueueStats: false,
    persistWarnings: false,
    registerInstance: false,
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
  })
  boss.on('error', (error) => log().error({ event: 'jobs-error', kind: kindOf(error) }))
  await boss.start()
  try {
    for (const [name, cron] of Object.entries(byTheClock)) {
      await boss.schedule(name, cron, {}, { missed: 'once' })
    }
    for (const [name, handle] of Object.entries<Handler>(handlers)) {
      const one = guarded(name, handle)
      await boss.work<Record<string, string>>(name, { pollingIntervalSeconds }, async ([job]) => {
        if (job) await one(job.data)
      })
    }
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  return { stop: () => boss.stop({ timeout: 20_000 }) }
}

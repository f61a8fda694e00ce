/**
 * `npm run worker`: works the queue in a process of its own, for an installation whose server was told JOBS=elsewhere.
 * Any number may run. Ends, with the jobs in hand done, on SIGINT or SIGTERM.
 */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { door } from '@/lib/server/db/client'
import { startJobs } from '@/lib/server/jobs/start-jobs'

const heard = path.join(tmpdir(), 'homeward-worker')

// What a health check looks at: when the database last answered.
const tell = async () => {
  await door().$queryRaw`SELECT 1`
  writeFileSync(heard, '')
}

const worker = await startJobs()
await tell()
const telling = setInterval(() => void tell().catch(() => {}), 20_000)
console.log('Working.')

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(telling)
    void worker.stop().then(() => process.exit(0))
  })
}

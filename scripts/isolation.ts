/**
 * `npm run test:isolation -- --runs N --seed S`: N random operations on a database of its own, after each of which every
 * agency sees what the model says, no more and no less. Prints what was played, the seed and the leaks; exit 1 if any.
 */
import { parseArgs } from 'node:util'
import { runIsolation } from '@/lib/testing/isolation/run'
import { urlFor } from './database/prepare'
import { scratchDatabase } from './database/scratch'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' } },
})
const wanted = Number(values.runs)
const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed)
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed)) {
  throw new Error('--runs takes how many operations, --seed a whole number.')
}

const run = await scratchDatabase((adminUrl, passwords) =>
  runIsolation(
    { adminUrl, appUrl: urlFor(adminUrl, 'homeward_app', passwords.app) },
    { wanted, seed },
  ),
)

for (const [op, { times, allowed }] of [...run.tried].sort())
  console.log(`${op}: ${times} tried, ${allowed} allowed`)
if (run.failure) console.log(run.failure)
console.log(
  `${run.operations} operations, ${run.comparisons} comparisons, seed ${seed}, ${run.leaks} leaks, ${run.lost} lost`,
)
if (run.failure) process.exitCode = 1

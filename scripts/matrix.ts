/**
 * `npm run matrix -- --out FILE.md`: the denial matrix on a database of its own. Writes the table, prints how many cells
 * passed and failed; exit 1 if any failed.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runMatrix } from '@/lib/testing/sharing/matrix'
import { countCells, matrixReport } from '@/lib/testing/sharing/matrix-report'
import { makeWorld } from '@/lib/testing/sharing/world'
import { urlFor } from './database/prepare'
import { scratchDatabase } from './database/scratch'

const { values } = parseArgs({ options: { out: { type: 'string' } } })

const cells = await scratchDatabase(async (adminUrl, passwords) => {
  const world = await makeWorld({
    adminUrl,
    appUrl: urlFor(adminUrl, 'homeward_app', passwords.app),
  })
  try {
    return await runMatrix(world)
  } finally {
    await world.close()
  }
})

if (values.out) writeFileSync(values.out, matrixReport(cells))
const { passed, failed } = countCells(cells)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

/**
 * `npm run drift`: the schema files, the migrations and the live database say the same, or the
 * difference is printed and the exit code is 1. The live database is DATABASE_URL's, or the embedded
 * one when it is running.
 */
import { catalogOf, compareCatalogs } from './database/catalog'
import { diffSchema } from './database/engine'
import { liveDatabase } from './launch/live'
import { scratchDatabase } from './database/scratch'

const live = await liveDatabase()
const problems = await scratchDatabase(async (url) => {
  const { forward, back } = await diffSchema(url)
  const found = [
    ['The migrations do not lead to prisma/schema. This would', forward],
    ['Seen from prisma/schema, the migrations make this besides', back],
  ]
  if (live) {
    const { missing, extra } = compareCatalogs(await catalogOf(url), await catalogOf(live))
    found.push(
      ['The live database lacks what the migrations make', missing.join('\n')],
      ['The live database has what no migration makes', extra.join('\n')],
    )
  }
  return found.filter(([, what]) => what)
})

for (const [title, what] of problems) console.error(`${title}:\n\n${what}\n`)
if (problems.length > 0) process.exitCode = 1
else {
  const which = live ? 'the migrations and the live database' : 'the migrations (no live database)'
  console.log(`No drift between prisma/schema, ${which}.`)
}

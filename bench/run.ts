/** `npm run bench -- --size N --grants N --out FILE.json`: the work people do, as ratios to a floor measured in the same run. */
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { misspell, inventPeople } from '@/lib/testing/misspelt-names'
import { seededRandom } from '@/lib/testing/names/invent-people'
import { withAdmin } from '@/scripts/database/template'
import { benchArguments } from './arguments'
import { drive, type Target } from './drive'
import { formTarget } from './form-target'
import { rawQueries } from './raw-queries'
import { readPlans } from './read-plans'
import { report, type Measured } from './report'
import { setStage, type Stage, type Visitor } from './stage'

const { size, grants, out } = benchArguments(process.argv.slice(2))
const log = (line: string) => console.error(line)

const referencesOf = (stage: Stage, { agencyId }: Visitor) =>
  withAdmin(stage.adminUrl, async (client) => {
    const { rows } = await client.query<{ reference: string }>(
      'SELECT reference FROM public.dossier WHERE owner_agency_id = $1 LIMIT 2000',
      [agencyId],
    )
    return rows.map(({ reference }) => reference)
  })

function searches(): string[] {
  const random = seededRandom(7)
  return inventPeople(400, 1).flatMap((person) => misspell(person, 'typing-slip', random) ?? [])
}

const stage = await setStage({ size, grants }, log)
try {
  const { app, floor, large, small } = stage
  const before = loadavg()
  const [many, few] = [await referencesOf(stage, large), await referencesOf(stage, small)]
  const words = searches()
  const page = (visitor: Visitor, vary: (count: number) => string): Target => ({
    ...app,
    cookie: visitor.cookie,
    vary: (count) => ({ path: vary(count) }),
  })
  const open = (list: string[]) => (count: number) => `/dossiers/${list[count % list.length]}`
  const search = (count: number) => `/search?q=${encodeURIComponent(words[count % words.length]!)}`
  const floors = {
    page: floor,
    rows: { ...floor, url: `${floor.url}/rows` },
    insert: await formTarget(floor, '/form'),
  }
  const work: [name: string, target: Target, floor: keyof typeof floors, goal: number][] = [
    ['list', page(large, () => '/dossiers?list=agency'), 'rows', 2.5],
    [
      'list, filtered',
      page(large, () => '/dossiers?list=agency&status=reported&citizenship=TH'),
      'rows',
      2.5,
    ],
    ['list, agency of forty', page(small, () => '/dossiers?list=agency'), 'rows', 2.5],
    ['search a name', page(large, search), 'page', 4],
    ['search a name, agency of forty', page(small, search), 'page', 4],
    ['open', page(large, open(many)), 'page', 3],
    ['open, agency of forty', page(small, open(few)), 'page', 3],
    ['create', await formTarget(app, '/dossiers/new', large.cookie), 'insert', 3],
  ]
  const measured: Measured[] = []
  for (const [name, target, floor, goal] of work) {
    log(name)
    // Beside each other: what else the machine does meanwhile is then in both.
    const under = await drive(floors[floor])
    measured.push({ name, figures: await drive(target), under, floor, goal })
  }
  const keep = (result: unknown) =>
    out && writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`)
  const driven = {
    size,
    grants,
    at: new Date().toISOString(),
    load: { before, after: loadavg() },
    measured,
    raw: await rawQueries(stage),
    peakMemoryMb: stage.peakMemory(),
  }
  // Kept before plans are read: should that fail, what was driven is not lost.
  keep(driven)
  const result = { ...driven, plans: await readPlans(stage) }
  console.log(report(result))
  keep(result)
} finally {
  await stage.end()
}
process.exit(0)

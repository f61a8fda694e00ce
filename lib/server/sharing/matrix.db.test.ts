import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/domain/access/roles'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { agrees, type Cell, runMatrix } from '@/lib/testing/sharing/matrix'
import { makeWorld, type World } from '@/lib/testing/sharing/world'

// The denial matrix: every role in every relation to a dossier, what it tries, what the policy in lib/domain/sharing
// says and what the database does as the application's role.

let database: TestDatabase
let world: World
let cells: Cell[]

beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
  cells = await runMatrix(world)
}, 600_000)

afterAll(async () => {
  await world.close()
  await database.drop()
})

const shown = ({ role, relation, table, act, expected, answer }: Cell) =>
  `${role}, ${relation}: ${act} ${table}: policy ${expected ? 'yes' : 'no'}, database ${answer}`

describe.each(roles)('%s', (role) => {
  it('is let in by the database where the policy lets in, and nowhere else', () => {
    const mine = cells.filter((cell) => cell.role === role)
    expect(mine.length).toBeGreaterThan(1000)
    expect(mine.filter((cell) => !agrees(cell)).map(shown)).toEqual([])
  })
})

it('asks thousands of cells, and every act is allowed to somebody or forbidden to all', () => {
  expect(cells.length).toBeGreaterThan(2000)
  const allowed = new Set(
    cells.filter((cell) => cell.expected).map((c) => `${c.resource} ${c.act}`),
  )
  const all = new Set(cells.map((cell) => `${cell.resource} ${cell.act}`))
  expect(allowed.size).toBeGreaterThan(20)
  expect(all.size - allowed.size).toBeGreaterThan(20)
})

it('leaves nothing behind: asking again gives the same answers', async () => {
  const { rows } = await world.admin.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM public.note WHERE version > 1 OR NOT current`,
  )
  expect(rows).toEqual([{ n: 0 }])
})

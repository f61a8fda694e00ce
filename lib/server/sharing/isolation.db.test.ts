import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { runIsolation } from '@/lib/testing/isolation/run'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(() => database.drop())

it('shows every agency what the model says, after each of thousands of random operations', async () => {
  const run = await runIsolation(database, { wanted: 2500, seed: 20_261_122 })
  expect(run.failure).toBeUndefined()
  expect(run.operations).toBeGreaterThanOrEqual(2500)
  // Each kind of operation was both let through and refused: a model that forbids all, or allows all, proves nothing.
  for (const [op, { times, allowed }] of run.tried) {
    expect(allowed, op).toBeGreaterThan(0)
    if (!['open', 'wait'].includes(op)) expect(allowed, op).toBeLessThan(times)
  }
}, 400_000)

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give, somebody } from '@/lib/testing/given-dossier'
import { move, reportedCase, save, step } from '@/lib/testing/moving'
import type { Actor } from '../identity/actor'
import { openTimeline } from './open-timeline'

let database: TestDatabase
let worker: Actor

beforeAll(async () => {
  database = await testDatabase()
  worker = await somebody(database.adminUrl)
})
afterAll(() => database.drop())

it('tells the agency of the case everything, and another what its sections say and when the case stood where', async () => {
  const dossier = await reportedCase(worker)
  const observedAt = new Date(Date.now() - 7_200_000).toISOString()
  await save(worker, dossier, 'sighting', { observedAt, premises: 'An invented place' })
  await move(worker, dossier, step('reported', 'verifying'))
  const other = await somebody(database.adminUrl)
  const consentId = await consentTo(worker, dossier, ['identity'])
  await give(worker, other, dossier, { consentId, sections: ['identity'] })

  const all = (await openTimeline(worker, dossier.reference))!
  expect(all.entries.map(({ what }) => what)).toEqual(['granted', 'move', 'record'])
  expect(all.entries[1]).toMatchObject({ words: 'A reason of the test.', by: worker.name })
  expect(all.stays.map(({ status }) => status)).toEqual(['reported', 'verifying'])

  const some = (await openTimeline(other, dossier.reference))!
  expect(some.entries.map(({ what }) => what)).toEqual(['granted', 'move'])
  expect(some.entries[1]).toMatchObject({ words: null, by: null, reason: null })
  expect(some.stays).toHaveLength(2)

  const stranger = await somebody(database.adminUrl)
  expect(await openTimeline(stranger, dossier.reference)).toBeNull()
})

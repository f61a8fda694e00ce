import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { type Watched, watchStatements } from '@/lib/testing/watch-statements'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'
import { createDossier } from './create-dossier'
import { getDossier } from './get-dossier'
import { listDossiers } from './list-dossiers'
import { searchDossiers } from './search-dossiers'

let database: TestDatabase
let watched: Watched
let few: Actor
let many: Actor
const opened = new Map<Actor, string>()

async function agencyOf(dossiers: number): Promise<Actor> {
  const { adminUrl } = database
  const { id: agencyId } = await makeAgency(adminUrl)
  const member = await makeMember(adminUrl, { agencyId, roles: ['caseworker'] })
  const actor = await signedIn(adminUrl, member.id)
  for (let at = 0; at < dossiers; at++) {
    const identity = { fullName: 'Somchai Examplephan' }
    const made = await createDossier(actor, { id: crypto.randomUUID(), identity })
    if (made.ok) opened.set(actor, made.reference)
  }
  return actor
}

/** Notes in the dossier of an actor that is opened. */
async function note(actor: Actor, notes: number) {
  for (let at = 0; at < notes; at++) {
    await saveRecord(actor, {
      reference: opened.get(actor)!,
      kind: 'note',
      recordId: crypto.randomUUID(),
      seen: 0,
      values: { text: `note ${at}` },
      form: '/x',
    })
  }
}

beforeAll(async () => {
  database = await testDatabase()
  watched = await watchStatements(database.adminUrl)
  few = await agencyOf(5)
  many = await agencyOf(50)
  await note(few, 1)
  await note(many, 20)
})

afterAll(async () => {
  watched.stop()
  await database.drop()
})

async function sentBy(work: () => Promise<unknown>): Promise<string[]> {
  watched.statements()
  await work()
  return watched.statements()
}

// Statements a page sends, the transaction's own (begin, who asks, commit) and the audit's included.
describe.each([
  ['a list', 6, (actor: Actor) => listDossiers(actor, { list: 'agency', filters: {} })],
  ['a dossier', 6, (actor: Actor) => getDossier(actor, opened.get(actor)!)],
  ['a search by name', 14, (actor: Actor) => searchDossiers(actor, 'Somchai Examplephan')],
] as const)('%s', (_, most, read) => {
  it('asks no more of the database for fifty rows than for five', async () => {
    const [small, large] = [await sentBy(() => read(few)), await sentBy(() => read(many))]
    expect(large.length).toBe(small.length)
    expect(large.length, large.join('\n')).toBeLessThanOrEqual(most)
    expect(large.length).toBeGreaterThan(3)
  })
})

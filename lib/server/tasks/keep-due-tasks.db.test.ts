import { afterAll, beforeAll, expect, it } from 'vitest'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'
import { withdrawRecord } from '../records/withdraw-record'

let database: TestDatabase
let owner: Actor
beforeAll(async () => {
  database = await testDatabase()
  owner = await somebody(database.adminUrl)
})
afterAll(() => database.drop())

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

type Saving = { recordId?: string; seen?: number; by?: Actor }
async function save(
  reference: string,
  kind: KindName,
  values: AnyValues,
  { recordId = crypto.randomUUID(), seen = 0, by = owner }: Saving = {},
): Promise<string> {
  const saved = await saveRecord(by, { reference, kind, recordId, seen, values, form: '/x' })
  expect(saved).toEqual({ ok: true, version: seen + 1 })
  return recordId
}

const openTasks = (actor: Actor, dossierId: string) =>
  asActor(actor, async (tx) => {
    const all = await tx.task.findMany({ where: { dossierId, state: 'open' } })
    return Object.fromEntries(all.map(({ code, dueAt }) => [code, dueAt.toISOString()]))
  })

it('an answer that is owed is a task, moved by the next exchange and gone with the last', async () => {
  const { id, reference } = await openedDossier(owner)
  const [first, second] = [inHours(30), inHours(60)]
  const party = await save(reference, 'counterparty', { role: 'broker' })
  const said = { at: inHours(-4), counterparty: party, replyBy: first, deadline: second }
  const entry = await save(reference, 'negotiation-entry', said)
  expect(await openTasks(owner, id)).toEqual({
    'negotiation-reply': first,
    'negotiation-deadline': second,
  })
  const corrected = { ...said, replyBy: second }
  await save(reference, 'negotiation-entry', corrected, { recordId: entry, seen: 1 })
  expect(await openTasks(owner, id)).toMatchObject({ 'negotiation-reply': second })
  const end = { at: inHours(-1), counterparty: party, outcome: 'broken_off' }
  await save(reference, 'negotiation-entry', end)
  expect(await openTasks(owner, id)).toEqual({})
})

it('the checklist is the owner’s to be reminded of, whoever writes it; what is withdrawn calls for nothing', async () => {
  const other = await somebody(database.adminUrl)
  const { id, reference } = await openedDossier(owner)
  const sections = ['exit']
  const consentId = await consentTo(owner, { id, reference }, sections)
  await give(owner, other, { id, reference }, { consentId, sections, level: 'contribute' })
  const values = { item: 'ticket', state: 'open', dueOn: '2027-01-10' }
  const recordId = await save(reference, 'clearance', values, { by: other })
  expect(Object.keys(await openTasks(owner, id))).toEqual(['clearance-due'])
  expect(await openTasks(other, id)).toEqual({})
  await withdrawRecord(owner, { reference, kind: 'clearance', recordId, seen: 1 })
  expect(await openTasks(owner, id)).toEqual({})
})

it('a month alone is no day to be reminded of', async () => {
  const { id, reference } = await openedDossier(owner)
  await save(reference, 'support-plan', { followUpOn: '2027-01' })
  expect(await openTasks(owner, id)).toEqual({})
})

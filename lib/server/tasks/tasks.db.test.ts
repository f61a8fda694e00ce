import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TaskInput } from '@/lib/domain/tasks/task-input'
import type { TaskListName } from '@/lib/domain/tasks/task-lists'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { changeTask, closeTask } from './change-task'
import { dossierTasks, listTasks } from './list-tasks'
import { makeTask } from './make-task'
import { openTask } from './open-task'
import { raiseTask } from './raise-task'
import { sweepTasks } from './sweep-tasks'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
const input = (given: Partial<TaskInput> = {}): TaskInput => ({
  title: 'Ring the ward of Somchai',
  words: 'Room 4711',
  due: at(5),
  remind: 'hour',
  memberId: null,
  reference: null,
  ...given,
})
async function made(actor: Actor, given: Partial<TaskInput> = {}) {
  const id = crypto.randomUUID()
  expect(await makeTask(actor, id, input(given))).toEqual({ ok: true })
  return id
}
const listed = async (actor: Actor, list: TaskListName) =>
  (await listTasks(actor, { list, from: 0 })).tasks.map(({ id }) => id)

describe('a task made by hand', () => {
  it('is read again as it was written, and nothing of it stands in the clear', async () => {
    const actor = await somebody(database.adminUrl)
    const { reference, id: dossierId } = await openedDossier(actor)
    const [about, alone] = [await made(actor, { reference }), await made(actor)]
    for (const id of [about, alone]) {
      expect(await openTask(actor, id)).toMatchObject({
        ...{ title: 'Ring the ward of Somchai' },
        words: 'Room 4711',
      })
    }
    const rows = await sql('SELECT row_to_json(t)::text AS text FROM task t WHERE agency_id = $1', [
      actor.agency.id,
    ])
    expect(JSON.stringify(rows)).not.toMatch(/Somchai|4711/)
    expect((await dossierTasks(actor, dossierId)).map(({ id }) => id)).toEqual([about])
  })

  it('sent twice is one', async () => {
    const actor = await somebody(database.adminUrl)
    const id = crypto.randomUUID()
    await Promise.all([makeTask(actor, id, input()), makeTask(actor, id, input())])
    expect(await listed(actor, 'agency')).toEqual([id])
  })

  it('is in the lists it belongs to', async () => {
    const actor = await somebody(database.adminUrl)
    const late = await made(actor, { due: at(-2), memberId: actor.memberId })
    const soon = await made(actor, { due: at(30) })
    const far = await made(actor, { due: at(24 * 9) })
    const done = await made(actor, { due: at(1) })
    expect(await closeTask(actor, done, 'done')).toEqual({ ok: true })
    expect(await listed(actor, 'mine')).toEqual([late])
    expect(await listed(actor, 'inbox')).toEqual([soon, far])
    expect(await listed(actor, 'agency')).toEqual([late, soon, far])
    expect(await listed(actor, 'overdue')).toEqual([late])
    expect(await listed(actor, 'week')).toEqual([soon])
    expect(await listed(actor, 'done')).toEqual([done])
    const { counts } = await listTasks(actor, { list: 'agency', code: 'reply-due', from: 0 })
    expect(counts).toEqual({ mine: 1, inbox: 2, overdue: 1 })
  })

  it('is given to colleagues alone, who are told by a reference', async () => {
    const actor = await somebody(database.adminUrl)
    const colleague = await somebody(database.adminUrl, { agencyId: actor.agency.id })
    const stranger = await somebody(database.adminUrl)
    const auditor = await somebody(database.adminUrl, {
      agencyId: actor.agency.id,
      roles: ['auditor'],
    })
    for (const { memberId } of [stranger, auditor]) {
      expect(await makeTask(actor, crypto.randomUUID(), input({ memberId }))).toEqual({
        ok: false,
        reason: 'not-assignable',
      })
    }
    const { reference } = await openedDossier(actor)
    const id = await made(actor, { reference })
    await changeTask(actor, id, 1, input({ memberId: colleague.memberId }))
    const told = await asActor(colleague, (tx) => tx.notification.findMany())
    expect(told).toMatchObject([{ code: 'task-given', reference }])
  })
})

describe('two people at one task', () => {
  it('changing it: the second is told, and nothing is overwritten', async () => {
    const actor = await somebody(database.adminUrl)
    const other = await somebody(database.adminUrl, { agencyId: actor.agency.id })
    const id = await made(actor)
    const results = await Promise.all([
      changeTask(actor, id, 1, input({ title: 'one' })),
      changeTask(other, id, 1, input({ title: 'two' })),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'conflict' })
    expect((await openTask(actor, id))?.title).toBe(results[0]!.ok ? 'one' : 'two')
  })

  it('closing it: the second is told, and it is written once', async () => {
    const actor = await somebody(database.adminUrl)
    const id = await made(actor)
    const results = await Promise.all([
      closeTask(actor, id, 'done'),
      closeTask(actor, id, 'dropped'),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'over' })
    expect(await changeTask(actor, id, 2, input())).toEqual({ ok: false, reason: 'over' })
  })
})

describe('another agency', () => {
  it('that has the same dossier neither sees nor changes a task of it', async () => {
    const [owner, other] = [await somebody(database.adminUrl), await somebody(database.adminUrl)]
    const dossier = await openedDossier(owner)
    const consentId = await consentTo(owner, dossier, ['identity'])
    const { grantId } = await give(owner, other, dossier, { consentId })
    const theirs = await made(owner, { reference: dossier.reference })
    const mine = await made(other, { reference: dossier.reference })
    expect(await openTask(other, theirs)).toBeNull()
    expect(await closeTask(other, theirs, 'done')).toEqual({ ok: false, reason: 'not-found' })
    expect(await changeTask(other, theirs, 1, input())).toEqual({ ok: false, reason: 'not-found' })
    expect((await dossierTasks(other, dossier.id)).map(({ id }) => id)).toEqual([mine])
    // What was given ends: its tasks about the dossier go with it.
    await sql('UPDATE dossier_grant SET ended_at = now() WHERE id = $1', [grantId])
    expect(await openTask(other, mine)).toBeNull()
    expect(await listed(other, 'agency')).toEqual([])
  })

  it('makes none about a dossier it does not see', async () => {
    const [owner, other] = [await somebody(database.adminUrl), await somebody(database.adminUrl)]
    const { reference } = await openedDossier(owner)
    expect(await makeTask(other, crypto.randomUUID(), input({ reference }))).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })
})

it('a task of the workflow can be given to somebody and moved, and is reminded of anew', async () => {
  const actor = await somebody(database.adminUrl)
  const { id: dossierId } = await openedDossier(actor)
  const id = await asActor(actor, (tx) =>
    raiseTask(tx, { dossierId, code: 'location-stale', due: new Date(at(-1)) }),
  )
  await sweepTasks()
  const { version } = (await openTask(actor, id!))!
  const moved = input({ title: '', words: 'Ask again', due: at(-0.5), remind: 'due' })
  expect(await changeTask(actor, id!, version, moved)).toEqual({ ok: true })
  await sweepTasks()
  const told = await asActor(actor, (tx) => tx.notification.count({ where: { code: 'task-due' } }))
  expect(told).toBe(2)
  expect(await openTask(actor, id!)).toMatchObject({ code: 'location-stale', words: 'Ask again' })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { createDossier } from '../dossiers/create-dossier'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { addEntry } from './add-entry'
import { bringDossier } from './bring-dossier'
import { changeOperation, moveOperation } from './change-operation'
import { answerInvitation, inviteAgency } from './join-operation'
import { listOperations } from './list-operations'
import { openOperationView } from './open-operation'
import { addTask, finishTask } from './operation-tasks'
import { startOperation } from './start-operation'

let database: TestDatabase
let leader: Actor
let partner: Actor
let stranger: Actor

const about = {
  title: 'Invented Park',
  premises: 'Block 3',
  plan: 'At dawn',
  startsOn: '2026-12-01',
}

beforeAll(async () => {
  database = await testDatabase()
  const sign = async () => {
    const { id } = await makeAgency(database.adminUrl)
    const roles = ['caseworker'] as const
    return signedIn(
      database.adminUrl,
      (await makeMember(database.adminUrl, { agencyId: id, roles })).id,
    )
  }
  ;[leader, partner, stranger] = [await sign(), await sign(), await sign()]
})

afterAll(() => database.drop())

async function start() {
  const started = await startOperation(leader, crypto.randomUUID(), about)
  if (!started.ok) throw new Error(started.reason)
  return started.reference
}

async function joint() {
  const reference = await start()
  await inviteAgency(leader, reference, partner.agency.id)
  expect(await answerInvitation(partner, reference, 'joined')).toEqual({ ok: true })
  return reference
}

async function dossierOf(actor: Actor) {
  const id = crypto.randomUUID()
  const made = await createDossier(actor, { id, identity: { fullName: 'Canary Person' } })
  if (!made.ok) throw new Error(made.reason)
  return made.reference
}

it('is started once, however often its form is sent', async () => {
  const id = crypto.randomUUID()
  const [one, two] = [
    await startOperation(leader, id, about),
    await startOperation(leader, id, about),
  ]
  expect(one).toEqual(two)
  expect(await startOperation(stranger, id, about)).toEqual({ ok: false, reason: 'not-found' })
})

it('is there for nobody who was not asked', async () => {
  const reference = await start()
  expect(await openOperationView(stranger, reference)).toBeNull()
  expect(await listOperations(stranger)).toEqual([])
  expect(await inviteAgency(stranger, reference, stranger.agency.id)).toMatchObject({ ok: false })
  expect(await answerInvitation(stranger, reference, 'joined')).toMatchObject({ ok: false })
  expect(await addEntry(stranger, reference, crypto.randomUUID(), 'x')).toMatchObject({ ok: false })
})

it('shows who is asked what it is about, and the rest once it joined', async () => {
  const reference = await start()
  await addEntry(leader, reference, crypto.randomUUID(), 'Rehearsed')
  await inviteAgency(leader, reference, partner.agency.id)
  const asked = await openOperationView(partner, reference)
  expect(asked).toMatchObject({ standing: 'invited', words: { title: 'Invented Park' }, log: [] })
  expect(await addEntry(partner, reference, crypto.randomUUID(), 'x')).toMatchObject({ ok: false })
  await answerInvitation(partner, reference, 'joined')
  expect((await openOperationView(partner, reference))?.log.map(({ text }) => text)).toEqual([
    'Rehearsed',
  ])
})

it('brings references together, and gives access to nothing', async () => {
  const reference = await joint()
  const dossier = await dossierOf(leader)
  expect(await bringDossier(partner, reference, dossier, 'bring')).toMatchObject({ ok: false })
  expect(await bringDossier(leader, reference, dossier, 'bring')).toEqual({ ok: true })
  const seen = await openOperationView(partner, reference)
  expect(seen?.dossiers).toEqual([
    { reference: dossier, agencyId: leader.agency.id, mine: false, sees: [] },
  ])
  expect(await getDossier(partner, dossier)).toBeNull()
  await bringDossier(leader, reference, dossier, 'take-out')
  expect((await openOperationView(partner, reference))?.dossiers).toEqual([])
})

it('of two who change the plan at once, the second is told', async () => {
  const reference = await joint()
  const change = (actor: Actor, plan: string) =>
    changeOperation(actor, reference, 1, { ...about, plan })
  const results = await Promise.all([change(leader, 'By day'), change(partner, 'By night')])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results).toContainEqual({ ok: false, reason: 'conflict' })
  expect(await moveOperation(leader, reference, 2, 'done')).toEqual({
    ok: false,
    reason: 'no-such-move',
  })
  expect(await moveOperation(leader, reference, 2, 'under-way')).toEqual({ ok: true })
})

it('shares tasks among those who joined', async () => {
  const reference = await joint()
  const task = { text: 'Bring the interpreter', dueOn: null }
  const id = crypto.randomUUID()
  expect(await addTask(leader, reference, id, { ...task, agency: stranger.agency.id })).toEqual({
    ok: false,
    reason: 'choose',
  })
  for (let sent = 0; sent < 2; sent += 1)
    await addTask(leader, reference, id, { ...task, agency: partner.agency.id })
  await finishTask(partner, reference, id, true)
  expect((await openOperationView(leader, reference))?.tasks).toMatchObject([{ id, done: true }])
  expect(await finishTask(stranger, reference, id, false)).toMatchObject({ ok: false })
})

it('lets an agency leave with what it brought, but not its leader', async () => {
  const reference = await joint()
  await bringDossier(partner, reference, await dossierOf(partner), 'bring')
  expect(await answerInvitation(leader, reference, 'left')).toMatchObject({ ok: false })
  expect(await answerInvitation(partner, reference, 'left')).toEqual({ ok: true })
  expect(await openOperationView(partner, reference)).toBeNull()
  expect((await openOperationView(leader, reference))?.dossiers).toEqual([])
  await inviteAgency(leader, reference, partner.agency.id)
  expect((await openOperationView(partner, reference))?.standing).toBe('invited')
})

it('keeps its words sealed', async () => {
  await start()
  const rows = await asOwner(
    database.adminUrl,
    async (client) => (await client.query('SELECT * FROM operation')).rows,
  )
  expect(JSON.stringify(rows)).not.toContain('Invented Park')
})

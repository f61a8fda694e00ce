import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Way } from '@/lib/domain/workflow/way'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { type Opened, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { move, reportedCase, statusOf, step } from '@/lib/testing/moving'
import type { Actor } from '../identity/actor'
import { decideMove, takeBackMove } from './decide-move'

let database: TestDatabase
let worker: Actor
let boss: Actor
let otherBoss: Actor

beforeAll(async () => {
  database = await testDatabase()
  worker = await somebody(database.adminUrl, { roles: ['caseworker'] })
  const agencyId = worker.agency.id
  boss = await somebody(database.adminUrl, { agencyId, roles: ['supervisor'] })
  otherBoss = await somebody(database.adminUrl, { agencyId, roles: ['supervisor'] })
})
afterAll(() => database.drop())

describe('a step that needs a second person', () => {
  const unfounded: Way = { from: 'reported', to: 'closed', branch: 'unfounded' }
  const asked = async (actor: Actor, dossier: Opened, id: string) =>
    move(actor, dossier, unfounded, { id, values: { reason: 'hoax' } })

  it('waits, is never decided by the one who asked, and is done by another', async () => {
    const dossier = await openedDossier(worker)
    const id = crypto.randomUUID()
    expect(await asked(boss, dossier, id)).toEqual({ ok: true, done: false })
    expect(await statusOf(boss, dossier)).toBe('reported')
    const decide = (actor: Actor) => decideMove(actor, { id, approve: true, words: '' })
    expect(await decide(boss)).toEqual({ ok: false, reason: 'same-person' })
    expect(await decide(worker)).toEqual({ ok: false, reason: 'role' })
    const stranger = await somebody(database.adminUrl)
    expect(await decide(stranger)).toEqual({ ok: false, reason: 'not-found' })
    expect(await decide(otherBoss)).toEqual({ ok: true, reference: dossier.reference })
    expect(await statusOf(boss, dossier)).toBe('closed')
    expect(await decide(otherBoss)).toEqual({ ok: false, reason: 'settled' })
    const open: Way = { from: 'closed', to: 'reported', branch: 'reopen' }
    expect(await move(boss, dossier, open, { values: { reason: 'new_word' } })).toEqual({
      ok: true,
      done: true,
    })
    expect(await statusOf(boss, dossier)).toBe('reported')
  })

  it('is refused with words, taken back by the asker alone, and one waits at a time', async () => {
    const dossier = await openedDossier(worker)
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
    expect(await asked(worker, dossier, first)).toEqual({ ok: true, done: false })
    expect(await asked(worker, dossier, second)).toMatchObject({ reason: 'blocked' })
    expect(await takeBackMove(boss, first)).toEqual({ ok: false, reason: 'settled' })
    expect(await takeBackMove(worker, first)).toMatchObject({ ok: true })
    expect(await asked(worker, dossier, second)).toEqual({ ok: true, done: false })
    expect(await decideMove(boss, { id: second, approve: false, words: 'Not yet.' })).toMatchObject(
      {
        ok: true,
      },
    )
    expect(await statusOf(worker, dossier)).toBe('reported')
  })

  it('is overtaken when the case is moved meanwhile', async () => {
    const dossier = await reportedCase(worker)
    const id = crypto.randomUUID()
    await asked(worker, dossier, id)
    await move(worker, dossier, step('reported', 'verifying'))
    expect(await decideMove(boss, { id, approve: true, words: '' })).toEqual({
      ok: false,
      reason: 'settled',
    })
    expect(await statusOf(worker, dossier)).toBe('verifying')
  })

  it('is decided once when two people decide at the same time', async () => {
    const dossier = await openedDossier(worker)
    const id = crypto.randomUUID()
    await asked(worker, dossier, id)
    const decided = await Promise.all([
      decideMove(boss, { id, approve: true, words: '' }),
      decideMove(otherBoss, { id, approve: false, words: 'No.' }),
    ])
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

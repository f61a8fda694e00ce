import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { Actor } from '../identity/actor'
import { recordHistory } from '../records/record-history'
import { saveRecord } from '../records/save-record'
import { withdrawRecord } from '../records/withdraw-record'
import { assignDossier } from './assign-dossier'
import { createDossier } from './create-dossier'
import { dossierReaders } from './dossier-readers'
import { getDossier } from './get-dossier'
import { listDossiers } from './list-dossiers'

let database: TestDatabase
let ana: Actor
let ben: Actor
let stranger: Actor
let administrator: Actor

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const home = await makeAgency(adminUrl)
  const other = await makeAgency(adminUrl)
  const sign = async (agencyId: string, role: 'caseworker' | 'agency-administrator') =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: [role] })).id)
  ana = await sign(home.id, 'caseworker')
  ben = await sign(home.id, 'caseworker')
  stranger = await sign(other.id, 'caseworker')
  administrator = await sign(home.id, 'agency-administrator')
})

afterAll(() => database.drop())

const open = async (fullName = 'Somchai Examplephan') => {
  const made = await createDossier(ana, { id: crypto.randomUUID(), identity: { fullName } })
  if (!made.ok) throw new Error(made.reason)
  return made.reference
}

const identityOf = async (actor: Actor, reference: string) =>
  (await getDossier(actor, reference))!.records.find(({ kind }) => kind === 'identity')!

const edit = (actor: Actor, reference: string, recordId: string, seen: number, values: object) =>
  saveRecord(actor, {
    reference,
    kind: 'identity',
    recordId,
    seen,
    values: values as Record<string, string>,
    form: `/dossiers/${reference}/identity/identity/edit`,
  })

const events = (action: string) =>
  asOwner(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT count(*)::int AS n FROM public.audit_event WHERE action = $1',
      [action],
    )
    return rows[0].n as number
  })

describe('a dossier', () => {
  it('is opened from a name alone and read back by its agency', async () => {
    const reference = await open()
    const view = (await getDossier(ben, reference))!
    expect(view.bar.name).toBe('Somchai Examplephan')
    expect(view.status).toBe('reported')
    expect(view.completeness.score).toBeGreaterThan(0)
  })

  it('is opened once when its form is sent twice', async () => {
    const form = { id: crypto.randomUUID(), identity: { fullName: 'Twice Sent' } }
    const [first, second] = [await createDossier(ana, form), await createDossier(ana, form)]
    expect(first).toEqual(second)
  })

  it('does not exist for another agency, nor for people whose role sees none', async () => {
    const reference = await open()
    for (const actor of [stranger, administrator]) {
      expect(await getDossier(actor, reference)).toBeNull()
      expect((await listDossiers(actor, { list: 'agency', filters: {} })).dossiers).toEqual([])
      expect(await dossierReaders(actor, reference)).toBeNull()
      expect(await edit(actor, reference, crypto.randomUUID(), 0, { fullName: 'X' })).toEqual({
        ok: false,
        reason: 'not-found',
      })
    }
  })

  it('stands on the list of its agency with what the list needs', async () => {
    const reference = await open('Listed Person')
    const record = await identityOf(ana, reference)
    await edit(ana, reference, record.recordId, 1, {
      fullName: 'Listed Person',
      citizenships: ['TH'],
      sex: 'male',
    })
    const { dossiers } = await listDossiers(ben, { list: 'agency', filters: { citizenship: 'TH' } })
    expect(dossiers.map(({ name, citizenship }) => [name, citizenship])).toContainEqual([
      'Listed Person',
      'TH',
    ])
    const none = await listDossiers(ben, { list: 'agency', filters: { citizenship: 'VN' } })
    expect(none.dossiers).toEqual([])
  })
})

describe('two people who save the same record', () => {
  it('one saves, the other gets both versions back, whoever is first', async () => {
    const reference = await open()
    const { recordId } = await identityOf(ana, reference)
    const results = await Promise.all([
      edit(ana, reference, recordId, 1, { fullName: 'By Ana' }),
      edit(ben, reference, recordId, 1, { fullName: 'By Ben' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const refused = results.find((result) => !result.ok)!
    expect(refused).toMatchObject({
      reason: 'conflict',
      fields: ['fullName'],
      theirs: { version: 2 },
    })
    const saved = await identityOf(ana, reference)
    expect(saved.version).toBe(2)
    const mine = refused.ok || refused.reason !== 'conflict' ? undefined : refused.mine.fullName
    expect(new Set([saved.values.fullName, mine])).toEqual(new Set(['By Ana', 'By Ben']))
  })

  it('fields that only one of them changed are both kept in what comes back', async () => {
    const reference = await open('Base Name')
    const { recordId } = await identityOf(ana, reference)
    await edit(ana, reference, recordId, 1, { fullName: 'Base Name', insideName: 'Leo' })
    const late = await edit(ben, reference, recordId, 1, {
      fullName: 'Base Name',
      otherNames: 'Chai',
    })
    expect(late).toMatchObject({
      reason: 'conflict',
      fields: [],
      mine: { insideName: 'Leo', otherNames: 'Chai' },
    })
  })

  it('the same form sent twice is saved once and is no conflict', async () => {
    const reference = await open()
    const { recordId } = await identityOf(ana, reference)
    const once = await edit(ana, reference, recordId, 1, { fullName: 'Pressed Twice' })
    const again = await edit(ana, reference, recordId, 1, { fullName: 'Pressed Twice' })
    expect([once, again]).toEqual([
      { ok: true, version: 2 },
      { ok: true, version: 2 },
    ])
    expect((await recordHistory(ana, { reference, kind: 'identity', recordId }))!).toHaveLength(2)
  })

  it('different sections saved at once are both in the derived columns', async () => {
    const reference = await open()
    const { recordId } = await identityOf(ana, reference)
    const observedAt = new Date(Date.now() - 3_600_000).toISOString()
    const results = await Promise.all([
      edit(ana, reference, recordId, 1, { fullName: 'Both', citizenships: ['VN'] }),
      saveRecord(ben, {
        reference,
        kind: 'sighting',
        recordId: crypto.randomUUID(),
        seen: 0,
        values: { observedAt, premises: 'Invented Park', area: 'KH-18', whereabouts: 'held' },
        form: '/x',
      }),
    ])
    expect(results.every(({ ok }) => ok)).toBe(true)
    const { bar } = (await getDossier(ana, reference))!
    expect(bar).toMatchObject({
      area: 'KH-18',
      whereabouts: 'held',
      citizenships: ['VN'],
      locatedAt: observedAt,
    })
  })
})

describe('history and hands', () => {
  it('every version stays, a withdrawn record leaves the dossier but not its history', async () => {
    const reference = await open()
    const recordId = crypto.randomUUID()
    const save = (seen: number, text: string) =>
      saveRecord(ana, { reference, kind: 'note', recordId, seen, values: { text }, form: '/x' })
    await save(0, 'first')
    await save(1, 'second')
    expect(await withdrawRecord(ana, { reference, kind: 'note', recordId, seen: 1 })).toMatchObject(
      { reason: 'conflict' },
    )
    expect(await withdrawRecord(ana, { reference, kind: 'note', recordId, seen: 2 })).toEqual({
      ok: true,
    })
    const view = (await getDossier(ana, reference))!
    expect(view.records.some(({ kind }) => kind === 'note')).toBe(false)
    const history = (await recordHistory(ben, { reference, kind: 'note', recordId }))!
    expect(
      history.map(({ version, withdrawn, values }) => [version, withdrawn, values.text]),
    ).toEqual([
      [3, true, 'second'],
      [2, false, 'second'],
      [1, false, 'first'],
    ])
  })

  it('changes hands within the agency only, and not behind somebody’s back', async () => {
    const reference = await open()
    const to = (memberId: string, seen: string) => assignDossier(ana, { reference, memberId, seen })
    expect(await to(stranger.memberId, ana.memberId)).toMatchObject({ reason: 'not-assignable' })
    expect(await to(administrator.memberId, ana.memberId)).toMatchObject({
      reason: 'not-assignable',
    })
    expect(await to(ben.memberId, ana.memberId)).toEqual({ ok: true })
    expect(await to(ana.memberId, ana.memberId)).toMatchObject({ reason: 'conflict' })
  })

  it('each reading and each refusal is one audit event, and its readers can be named', async () => {
    const reference = await open()
    const before = await events('dossier.open')
    await getDossier(ben, reference)
    await getDossier(stranger, reference)
    expect((await events('dossier.open')) - before).toBe(2)
    const log = (await dossierReaders(ana, reference))!
    expect(log.events.map(({ action, member }) => [action, member])).toContainEqual([
      'dossier.open',
      ben.name,
    ])
  })
})

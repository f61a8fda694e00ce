import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { createDossier } from '../dossiers/create-dossier'
import type { Actor } from '../identity/actor'
import { saveRecord } from './save-record'
import { withdrawRecord } from './withdraw-record'

let database: TestDatabase
let ana: Actor
let reference: string

beforeAll(async () => {
  database = await testDatabase()
  const { id: agencyId } = await makeAgency(database.adminUrl)
  const { id } = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
  ana = await signedIn(database.adminUrl, id)
})

afterAll(() => database.drop())

async function anotherDossier() {
  const identity = { fullName: 'Somchai Examplephan' }
  const made = await createDossier(ana, { id: crypto.randomUUID(), identity })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
}
beforeEach(anotherDossier)

const save = async (kind: KindName, values: AnyValues) => {
  const recordId = crypto.randomUUID()
  const saved = await saveRecord(ana, { reference, kind, recordId, seen: 0, values, form: '/x' })
  if (!saved.ok) throw new Error(saved.reason)
  return recordId
}

describe('a record is not saved that points to', () => {
  const at = '2026-11-20T00:00:00.000Z'
  const call = (contactPoint: string, more: object = {}) => {
    const values = { at, contactPoint }
    const recordId = crypto.randomUUID()
    const log = { reference, kind: 'contact-log' as const, recordId, seen: 0, values, form: '/x' }
    return saveRecord(ana, { ...log, ...more })
  }
  const refused = { ok: false, reason: 'unknown-record', fields: ['contactPoint'] }
  const phone = () => save('contact-point', { channel: 'phone', phone: '+66812345678' })

  it('what is no record at all, on record', async () => {
    const mark = await auditMark(database.adminUrl)
    expect(await call(crypto.randomUUID())).toEqual(refused)
    const [event] = await auditTrail(database.adminUrl, mark)
    expect(event).toMatchObject({ action: 'record.save', outcome: 'refused' })
    expect(JSON.parse(event!.detail)).toMatchObject({ by: 'unknown-record' })
  })

  it('a record of another dossier, or of another kind', async () => {
    const elsewhere = await phone()
    await anotherDossier()
    expect(await call(elsewhere)).toEqual(refused)
    expect(await call(await save('note', { text: 'no contact point' }))).toEqual(refused)
    expect(await call(await phone())).toEqual({ ok: true, version: 1 })
  })

  it('a record withdrawn meanwhile; what it pointed to before stays', async () => {
    const point = await phone()
    const recordId = crypto.randomUUID()
    expect(await call(point, { recordId })).toEqual({ ok: true, version: 1 })
    await withdrawRecord(ana, { reference, kind: 'contact-point', recordId: point, seen: 1 })
    expect(await call(point)).toEqual(refused)
    const values = { at, contactPoint: point, by: 'the mother' }
    expect(await call(point, { recordId, seen: 1, values })).toEqual({ ok: true, version: 2 })
  })

  it('itself', async () => {
    const recordId = await save('sighting', { at })
    const values = { at, earlier: recordId }
    const sighting = { reference, kind: 'sighting' as const, recordId, seen: 1, values }
    expect(await saveRecord(ana, { ...sighting, form: '/x' })).toEqual({
      ...refused,
      fields: ['earlier'],
    })
  })
})

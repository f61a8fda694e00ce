import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { asActor } from '../db/transaction'
import { createDossier } from '../dossiers/create-dossier'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { openForm } from '../records/open-form'
import { openSection } from '../records/open-section'
import { recordHistory } from '../records/record-history'
import { saveRecord } from '../records/save-record'
import { keepRevealed, revealRecord } from './reveal-record'

let database: TestDatabase
let ana: Actor
let ben: Actor
let stranger: Actor
let reference: string

const number = '+66812345678'
const word = 'blue umbrella'

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const [home, other] = [await makeAgency(adminUrl), await makeAgency(adminUrl)]
  const sign = async (agencyId: string, name: string) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: ['caseworker'], name })).id)
  ana = await sign(home.id, 'Ana')
  ben = await sign(home.id, 'Ben')
  stranger = await sign(other.id, 'Sam')
})

afterAll(() => database.drop())

beforeEach(async () => {
  const identity = { fullName: 'Somchai Examplephan' }
  const made = await createDossier(ana, { id: crypto.randomUUID(), identity })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
})

async function save(kind: KindName, values: AnyValues, recordId = crypto.randomUUID(), seen = 0) {
  const saved = await saveRecord(ana, { reference, kind, recordId, seen, values, form: '/x' })
  if (!saved.ok) throw new Error(saved.reason)
  return recordId
}

const phone = () => save('contact-point', { channel: 'phone', phone: number })
const plan = () => save('safe-contact-plan', { senderName: 'cousin', codeWord: word })
const show = (actor: Actor, kind: KindName, recordId: string, planSeen: number) =>
  revealRecord(actor, { reference, kind, recordId, planSeen })

/** All that any screen of the dossier is given before somebody asks. */
async function everything(actor: Actor, recordId: string) {
  const place = { reference, kind: 'contact-point' as const, recordId, group: null }
  const section = (await openSection(actor, reference, 'contact'))!
  return JSON.stringify([
    await getDossier(actor, reference),
    section,
    await openForm(actor, section, place),
    await openSection(actor, reference, 'family'),
    await recordHistory(actor, { reference, kind: 'contact-point', recordId }),
  ])
}

describe('a number', () => {
  it('is in nothing that a screen is given until its session asks for it, and then in no other', async () => {
    await plan()
    await save('relative', { name: 'Mother', phone: '+66899999999' })
    const recordId = await phone()
    const before = await everything(ana, recordId)
    expect(before).not.toMatch(/812345678|899999999|blue umbrella/)
    expect(await show(ana, 'contact-point', recordId, 1)).toEqual({ ok: true })
    const section = (await openSection(ana, reference, 'contact'))!
    const record = section.records.find((one) => one.recordId === recordId)!
    expect([record.values.phone, record.hidden]).toEqual([number, []])
    // Asking for a number shows neither the words of the plan nor the number of somebody else.
    const after = await everything(ana, recordId)
    expect(after).toContain(number)
    expect(after).not.toMatch(/899999999|blue umbrella/)
    expect(await everything(ben, recordId)).not.toMatch(/812345678/)
    const again = await signedIn(database.adminUrl, ana.memberId)
    expect(await everything(again, recordId)).not.toMatch(/812345678/)
  })

  it('is asked for on record, with the plan that stood and nothing of the number', async () => {
    const recordId = await phone()
    const mark = await auditMark(database.adminUrl)
    await show(ana, 'contact-point', recordId, 0)
    await save('safe-contact-plan', { noSafeContact: 'yes' })
    await show(ana, 'contact-point', recordId, 0)
    await show(stranger, 'contact-point', recordId, 1)
    const trail = await auditTrail(database.adminUrl, mark)
    const asked = trail.filter(({ action }) => action === 'contact.reveal')
    expect(asked.map(({ outcome, detail }) => [outcome, JSON.parse(detail)])).toEqual([
      ['done', { record: 'contact-point', plan: 'none', hours: 'none' }],
      ['refused', { record: 'contact-point', by: 'plan-changed' }],
      ['refused', { record: 'contact-point' }],
    ])
    expect(JSON.stringify(trail)).not.toMatch(/812345678/)
  })

  it('is kept back again when the plan is changed, and after its time', async () => {
    const planId = await plan()
    const recordId = await phone()
    await show(ana, 'contact-point', recordId, 1)
    await save('safe-contact-plan', { senderName: 'uncle' }, planId, 1)
    expect(await everything(ana, recordId)).not.toMatch(/812345678/)
    expect(await show(ana, 'contact-point', recordId, 1)).toMatchObject({ reason: 'plan-changed' })
    await show(ana, 'contact-point', recordId, 2)
    await asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE public.reveal SET until = now() - interval '1 second'`),
    )
    expect(await everything(ana, recordId)).not.toMatch(/812345678/)
    // A form that was filled in with it may still be sent, and come back.
    await keepRevealed(ana, recordId)
    expect(await everything(ana, recordId)).toMatch(/812345678/)
    await keepRevealed(ben, recordId)
    expect(await everything(ben, recordId)).not.toMatch(/812345678/)
  })

  it('is not there for an agency without the section, whatever it writes', async () => {
    const recordId = await phone()
    expect(await show(stranger, 'contact-point', recordId, 0)).toMatchObject({ ok: false })
    expect(await show(ana, 'note', recordId, 0)).toMatchObject({ reason: 'not-found' })
    const { id } = (await getDossier(ana, reference))!
    const forged = asActor(
      stranger,
      (tx) => tx.$executeRaw`
        INSERT INTO reveal (session_id, record_id, dossier_id, kind, member_id, plan_version, until)
        VALUES (${stranger.sessionId}::uuid, ${recordId}::uuid, ${id}::uuid, 'contact-point',
          ${stranger.memberId}::uuid, 0, now())`,
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  it('changes in a history that says so without the numbers', async () => {
    const recordId = await phone()
    await save('contact-point', { channel: 'phone', phone: '+66812345679' }, recordId, 1)
    await save('contact-point', { channel: 'line', phone: '+66812345679' }, recordId, 2)
    const versions = (await recordHistory(ben, { reference, kind: 'contact-point', recordId }))!
    expect(versions.map(({ hidden }) => hidden)).toEqual([[], ['phone'], ['phone']])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { Typed } from '@/lib/domain/form/form-state'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { formPath } from '@/lib/domain/section/section-path'
import { createDossier } from '../dossiers/create-dossier'
import { keepDraft } from '../drafts/drafts'
import { openDraft } from '../drafts/my-draft'
import type { Actor } from '../identity/actor'
import { currentValues } from './current-values'
import { openForm } from './open-form'
import { openSection } from './open-section'
import { saveRecord } from './save-record'
import { withdrawRecord } from './withdraw-record'

let database: TestDatabase
let ana: Actor
let ben: Actor
let intake: Actor
let stranger: Actor
let reference: string

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const home = await makeAgency(adminUrl)
  const other = await makeAgency(adminUrl)
  const sign = async (agencyId: string, role: 'caseworker' | 'intake-officer', name: string) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: [role], name })).id)
  ana = await sign(home.id, 'caseworker', 'Ana')
  ben = await sign(home.id, 'caseworker', 'Ben')
  intake = await sign(home.id, 'intake-officer', 'Ines')
  stranger = await sign(other.id, 'caseworker', 'Sam')
})

afterAll(() => database.drop())

beforeEach(async () => {
  const identity = { fullName: 'Somchai Examplephan' }
  const made = await createDossier(ana, { id: crypto.randomUUID(), identity })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
})

const save = async (kind: KindName, values: AnyValues, more: object = {}) => {
  const recordId = crypto.randomUUID()
  const input = { reference, kind, recordId, seen: 0, values, form: '/x', ...more }
  const saved = await saveRecord(ana, input)
  if (!saved.ok) throw new Error(saved.reason)
  return input.recordId
}

describe('a section', () => {
  it('is opened with its records, those withdrawn, who wrote them, and the identity above it', async () => {
    const kept = await save('document', { type: 'passport', number: 'A1' })
    const gone = await save('document', { type: 'national_id' })
    await withdrawRecord(ana, { reference, kind: 'document', recordId: gone, seen: 1 })
    await save('note', { text: 'of another section' })
    const section = (await openSection(ben, reference, 'documents'))!
    expect(section.records.map(({ recordId }) => recordId)).toEqual([kept])
    expect(section.withdrawn.map(({ recordId }) => recordId)).toEqual([gone])
    expect(section.writers.get(ana.memberId)).toBe('Ana')
    expect(section.bar.name).toBe('Somchai Examplephan')
    expect([section.mayWrite, section.mayWithdraw]).toEqual([true, true])
  })

  it('is not there for an agency that does not have the dossier, and the try is written down', async () => {
    const mark = await auditMark(database.adminUrl)
    expect(await openSection(stranger, reference, 'documents')).toBeNull()
    expect(await openSection(ana, 'HW-0000-0000', 'documents')).toBeNull()
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['record.open', 'refused'],
      ['record.open', 'refused'],
    ])
  })

  it('says in the audit trail which sections were read along', async () => {
    await save('proof-of-life', { at: '2026-11-20T00:00:00.000Z', whereabouts: 'home' })
    const mark = await auditMark(database.adminUrl)
    const section = (await openSection(ana, reference, 'location'))!
    expect(section.beside.map(({ kind }) => kind).toSorted()).toEqual(['identity', 'proof-of-life'])
    const [event] = await auditTrail(database.adminUrl, mark)
    expect(JSON.parse(event!.detail).sections.toSorted()).toEqual([
      'contact',
      'identity',
      'location',
    ])
  })

  it('tells an intake officer to write but not to withdraw', async () => {
    const section = (await openSection(intake, reference, 'notes'))!
    expect([section.mayWrite, section.mayWithdraw]).toEqual([true, false])
  })
})

describe('saving', () => {
  it('writes no version that changes nothing', async () => {
    const recordId = await save('note', { text: 'once' })
    const again = { reference, kind: 'note' as const, recordId, values: { text: 'once' } }
    expect(await saveRecord(ben, { ...again, seen: 1, form: '/x' })).toEqual({
      ok: true,
      version: 1,
    })
    expect(await saveRecord(ana, { ...again, seen: 0, form: '/x' })).toEqual({
      ok: true,
      version: 1,
    })
  })

  it('puts a withdrawn record back', async () => {
    const recordId = await save('note', { text: 'once' })
    await withdrawRecord(ana, { reference, kind: 'note', recordId, seen: 1 })
    await save('note', { text: 'once' }, { recordId, seen: 2 })
    const section = (await openSection(ana, reference, 'notes'))!
    expect([section.records.length, section.withdrawn.length]).toEqual([1, 0])
  })

  it('gives stored values only to those who may write the section', async () => {
    const recordId = await save('note', { text: 'sealed' })
    const which = { reference, kind: 'note' as const, recordId }
    expect(await currentValues(ben, which)).toEqual({ text: 'sealed' })
    expect(await currentValues(stranger, which)).toEqual({})
    expect(await currentValues(ben, { ...which, recordId: crypto.randomUUID() })).toEqual({})
  })

  it('refuses a file that is not of this section of this dossier', async () => {
    const refused = await saveRecord(ana, {
      reference,
      kind: 'document',
      recordId: crypto.randomUUID(),
      seen: 0,
      values: { type: 'passport', images: [crypto.randomUUID()] },
      form: '/x',
    })
    expect(refused).toEqual({ ok: false, reason: 'unknown-file', fields: ['images'] })
  })
})

describe('a form', () => {
  const open = async (actor: Actor, kind: KindName, recordId: string | null, group?: string) => {
    const place = { reference, kind, recordId, group: group ?? null }
    const section = kind === 'identity' ? 'identity' : 'notes'
    const form = await openForm(actor, (await openSection(actor, reference, section))!, place)
    return { form, path: formPath(place) }
  }

  it('is new with an id of its own, and shows a record with its version', async () => {
    const { form: fresh } = await open(ana, 'note', null)
    expect(fresh!.initial['seen.version']).toEqual(['0'])
    const recordId = await save('note', { text: 'first' })
    const { form } = await open(ana, 'note', recordId)
    expect(form!.initial).toMatchObject({
      text: ['first'],
      'seen.record': [recordId],
      'seen.version': ['1'],
    })
    expect((await open(ana, 'note', crypto.randomUUID())).form).toBeNull()
  })

  it('shows only the group that was asked for', async () => {
    const { form } = await open(ana, 'identity', null, 'birth')
    expect(form!.initial).not.toHaveProperty('fullName')
    expect((await open(ana, 'identity', null)).form!.initial.fullName).toEqual([
      'Somchai Examplephan',
    ])
  })

  it('is filled with unsaved work of its author alone, as of the version it was begun with', async () => {
    const recordId = await save('note', { text: 'first' })
    const { path, form } = await open(ana, 'note', recordId)
    await keepDraft(ana, path, { ...form!.initial, text: ['half a'] })
    await save('note', { text: 'second' }, { recordId, seen: 1 })
    const again = (await open(ana, 'note', recordId)).form!
    expect(again.initial).toMatchObject({ text: ['half a'], 'seen.version': ['1'] })
    expect(again.overtaken).toBe(true)
    expect((await open(ben, 'note', recordId)).form!.draftOf).toBeNull()
  })

  it('throws away unsaved work that was saved after all', async () => {
    const { path, form } = await open(ana, 'note', null)
    const typed: Typed = { ...form!.initial, text: ['kept too late'] }
    await save('note', { text: 'kept too late' }, { recordId: typed['seen.record']![0] })
    await keepDraft(ana, path, typed)
    const again = (await open(ana, 'note', null)).form!
    expect(again.draftOf).toBeNull()
    expect(again.initial).not.toHaveProperty('text')
    expect(again.initial['seen.record']).not.toEqual(typed['seen.record'])
    expect(await openDraft(ana, path)).toBeNull()
  })

  it('is listed with its section until it is saved', async () => {
    const { path, form } = await open(ana, 'note', null)
    await keepDraft(ana, path, { ...form!.initial, text: ['later'] })
    const listed = async (actor: Actor, section: 'notes' | 'identity') =>
      (await openSection(actor, reference, section))!.drafts.map((draft) => draft.form)
    expect(await listed(ana, 'notes')).toEqual([path])
    expect([await listed(ana, 'identity'), await listed(ben, 'notes')]).toEqual([[], []])
    await save('note', { text: 'later' }, { form: path })
    expect(await listed(ana, 'notes')).toEqual([])
  })
})

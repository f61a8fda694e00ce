import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'
import { createDossier } from './create-dossier'
import { searchDossiers } from './search-dossiers'

let database: TestDatabase
let actor: Actor
let stranger: Actor
let reference: string

const save = (kind: 'document' | 'contact-point', values: object) =>
  saveRecord(actor, {
    reference,
    kind,
    recordId: crypto.randomUUID(),
    seen: 0,
    values: values as Record<string, string>,
    form: '/x',
  })

const open = async (fullName: string, nativeName?: string) => {
  const identity = { fullName, ...(nativeName ? { nativeName } : {}) }
  const made = await createDossier(actor, { id: crypto.randomUUID(), identity })
  return made.ok ? made.reference : ''
}

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const member = async (country: string) =>
    makeMember(adminUrl, {
      agencyId: (await makeAgency(adminUrl, { country })).id,
      roles: ['caseworker'],
    })
  actor = await signedIn(adminUrl, (await member('TH')).id)
  stranger = await signedIn(adminUrl, (await member('TH')).id)
  for (const name of ['Nguyen Van Hung', 'Siti Rahayu', 'Chen Wei', 'Maria Santos', 'Somsak Dee'])
    await open(name)
  reference = await open('Somchai Rattanakosin', 'สมชาย รัตนโกสินทร์')
  await save('document', { type: 'passport', number: 'ZZ1234567' })
  await save('contact-point', { channel: 'phone', phone: '+66812345678' })
  await save('contact-point', { channel: 'line', handle: '@Chai_TH' })
})

afterAll(() => database.drop())

const search = async (typed: string, as = actor) => {
  const result = await searchDossiers(as, typed)
  if (!result.ok) throw new Error(result.reason)
  return result
}

const first = async (typed: string) => {
  const { reference: direct, found } = await search(typed)
  return direct ? ['reference', direct] : [found[0]?.by, found[0]?.dossier.reference]
}

describe('a person is found', () => {
  it.each([
    ['the name as written', 'Somchai Rattanakosin', 'name'],
    ['in its own script', 'สมชาย รัตนโกสินทร์', 'name'],
    ['the words turned round', 'rattanakosin somchai', 'name'],
    ['a slip of the finger', 'Somchia Ratanakosin', 'name'],
    ['one word of it', 'Rattanakosin', 'name'],
    ['a passport number with spaces', 'zz 123 4567', 'document'],
    ['a phone number as dialled at home', '081-234 5678', 'phone'],
    ['a phone number in full', '+66 81 234 5678', 'phone'],
    ['Thai digits', '๐๘๑๒๓๔๕๖๗๘', 'phone'],
    ['a handle', 'chai_th', 'handle'],
  ])('by %s', async (_, typed, by) => {
    expect(await first(typed)).toEqual([by, reference])
  })

  it('by the reference, however it is typed', async () => {
    const typed = reference.toLowerCase().replaceAll('-', ' ')
    expect(await first(typed)).toEqual(['reference', reference])
  })
})

it('a reference with two characters exchanged is told from a name', async () => {
  const [first = '', second = ''] = reference.slice(3)
  const swapped = `HW-${second}${first}${reference.slice(5)}`
  const expected = first !== second
  expect((await search(swapped)).mistyped).toBe(expected)
  expect((await search('Somchai')).mistyped).toBe(false)
})

it('nobody is found by chance, nor by a number that is one digit off', async () => {
  for (const typed of ['Zbigniew Wąsik', 'ZZ1234568', '0812345679', '   ', '%', "' OR 1=1 --"]) {
    expect(await first(typed), typed).toEqual([undefined, undefined])
  }
})

it('another agency finds nothing, not even by the reference', async () => {
  for (const typed of ['Somchai Rattanakosin', '0812345678', 'ZZ1234567', reference]) {
    expect(await search(typed, stranger)).toMatchObject({ reference: null, found: [] })
  }
})

it('a withdrawn or changed number finds nobody any more', async () => {
  const gone = await open('Number Changed')
  const recordId = crypto.randomUUID()
  const keep = (seen: number, number: string) =>
    saveRecord(actor, {
      reference: gone,
      kind: 'document',
      recordId,
      seen,
      values: { type: 'passport', number },
      form: '/x',
    })
  await keep(0, 'YY7654321')
  expect(await first('YY7654321')).toEqual(['document', gone])
  await keep(1, 'YY7654399')
  expect(await first('YY7654321')).toEqual([undefined, undefined])
})

it('a person who searches too often is refused and told how long, on record; a colleague is not', async () => {
  const { adminUrl } = database
  const { id: agencyId } = await makeAgency(adminUrl)
  const someone = async () =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: ['caseworker'] })).id)
  const [busy, colleague] = [await someone(), await someone()]
  const { most, seconds } = rateLimits.search[0]
  for (let n = 0; n < most; n++) await search('9', busy)
  expect(await searchDossiers(busy, '  '), 'nothing typed is no search').toMatchObject({ ok: true })
  const mark = await auditMark(adminUrl)
  const refused = await searchDossiers(busy, 'Somchai Rattanakosin')
  expect(refused).toEqual({ ok: false, reason: 'too-fast', seconds: expect.any(Number) })
  expect(!refused.ok && refused.seconds).toBeLessThanOrEqual(seconds)
  expect(await auditTrail(adminUrl, mark)).toMatchObject([
    { action: 'dossier.search', outcome: 'refused', detail: '{"by":"limit"}' },
  ])
  expect(await searchDossiers(colleague, 'Somchai')).toMatchObject({ ok: true })
})

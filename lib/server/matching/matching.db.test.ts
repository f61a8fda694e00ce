import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { addRecord, agencyOfOne, idOf, openDossier } from '@/lib/testing/deconfliction'
import type { Actor } from '../identity/actor'
import { myMatches } from './my-matches'

let database: TestDatabase
let admin: Client
let us: Actor
let them: Actor
let third: Actor

beforeAll(async () => {
  database = await testDatabase()
  admin = new Client({ connectionString: database.adminUrl })
  await admin.connect()
})

afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** Nobody but the people of one test: each test has a day of birth of its own. */
let day = 0
const born = () => `19${70 + (day % 30)}-0${1 + (day % 9)}-${13 + (day % 15)}`

beforeEach(async () => {
  day += 1
  us = await agencyOfOne(database.adminUrl, 'Quiet Harbour')
  them = await agencyOfOne(database.adminUrl, 'Canary Mission')
  third = await agencyOfOne(database.adminUrl, 'Far Ministry')
})

const matches = async (actor: Actor, reference: string) =>
  myMatches(actor, await idOf(database.adminUrl, reference))
const strengthsOf = async (actor: Actor, reference: string) =>
  (await matches(actor, reference)).map(({ strength }) => strength)

const told = async (actor: Actor) => {
  const { rows } = await admin.query(
    'SELECT code, reference FROM public.notification WHERE member_id = $1 ORDER BY made_at',
    [actor.memberId],
  )
  return rows as { code: string; reference: string }[]
}

describe('two agencies that work on one person', () => {
  it('both learn that somebody else is active, and nothing else', async () => {
    const ours = await openDossier(us, { fullName: 'Somchai Jaidee', birthDate: born() })
    expect(await matches(us, ours)).toEqual([])
    const theirs = await openDossier(them, {
      fullName: 'สมชาย ใจดี',
      otherNames: 'Zzcanary Secret',
      birthDate: born(),
    })
    for (const [actor, reference] of [
      [us, ours],
      [them, theirs],
    ] as const) {
      const [match, ...more] = await matches(actor, reference)
      expect(more).toEqual([])
      expect(match).toEqual({
        id: expect.any(String),
        strength: 'sure',
        foundAt: expect.any(String),
        own: false,
        agency: null,
        reference: null,
        dismissal: null,
        askedAt: null,
      })
      expect(await told(actor)).toEqual([{ code: 'match-found', reference }])
    }
    const seen = JSON.stringify([await matches(us, ours), await told(us)])
    for (const canary of ['Zzcanary', 'Canary Mission', theirs, them.agency.id, them.memberId]) {
      expect(seen).not.toContain(canary)
    }
    expect(await matches(third, ours)).toEqual([])
  })

  it.each([
    [
      'document',
      { type: 'passport', number: 'ZX3141592' },
      { type: 'passport', number: 'zx 3141592' },
      'sure',
    ],
    [
      'document',
      { type: 'passport', number: 'ZY9988776' },
      { type: 'passport', number: 'ZY9988775' },
      'possible',
    ],
    ['contact-point', { phone: '+66811223344' }, { phone: '+66811223344' }, 'sure'],
    ['contact-point', { phone: '+66811559944' }, { phone: '+66811559945' }, 'possible'],
  ] as const)('%s %o and %o: %s', async (kind, mine, theirs, strength) => {
    const ours = await openDossier(us, { fullName: 'One Name' })
    const others = await openDossier(them, { fullName: 'Another Name' })
    await addRecord(us, ours, kind, mine)
    expect(await strengthsOf(us, ours)).toEqual([])
    await addRecord(them, others, kind, theirs)
    expect(await strengthsOf(us, ours)).toEqual([strength])
    expect(await strengthsOf(them, others)).toEqual([strength])
  })

  it('a third agency meets each of the two, and each sees two matches', async () => {
    const identity = { fullName: 'Lin Hui Min', birthDate: born() }
    const references = []
    for (const actor of [us, them, third]) references.push(await openDossier(actor, identity))
    for (const [at, actor] of [us, them, third].entries()) {
      expect(await strengthsOf(actor, references[at]!)).toEqual(['sure', 'sure'])
    }
  })

  it('of two that write the same number at once, each finds the other', async () => {
    for (let round = 0; round < 5; round += 1) {
      const number = `QW55${round}9981`
      const [ours, theirs] = await Promise.all([
        openDossier(us, { fullName: 'Ours' }),
        openDossier(them, { fullName: 'Theirs' }),
      ])
      const results = await Promise.all([
        addRecord(us, ours, 'document', { type: 'passport', number }),
        addRecord(them, theirs, 'document', { type: 'passport', number }),
      ])
      expect(results.map(({ saved }) => saved.ok)).toEqual([true, true])
      expect(await strengthsOf(us, ours)).toContain('sure')
      expect(await strengthsOf(them, theirs)).toContain('sure')
    }
  })

  it('opposite sex and citizenship speak against a name', async () => {
    const identity = { fullName: 'Kim Min Ji', birthDate: born() }
    const ours = await openDossier(us, { ...identity, sex: 'female', citizenships: ['KR'] })
    await openDossier(them, { ...identity, sex: 'male', citizenships: ['KR'] })
    await openDossier(third, { ...identity, sex: 'female', citizenships: ['CN'] })
    expect(await strengthsOf(us, ours)).toEqual(['possible', 'possible'])
    const vague = { fullName: 'Park Ha Neul', birthDate: born().slice(0, 4) }
    await openDossier(them, { ...vague, sex: 'male' })
    expect(await strengthsOf(us, await openDossier(us, { ...vague, sex: 'female' }))).toEqual([])
    expect(await strengthsOf(us, await openDossier(us, { ...vague, sex: 'unknown' }))).toHaveLength(
      2,
    )
  })
})

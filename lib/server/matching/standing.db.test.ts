import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { addRecord, agencyOfOne, idOf, openDossier } from '@/lib/testing/deconfliction'
import { asOwner } from '@/lib/testing/members'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'
import { withdrawRecord } from '../records/withdraw-record'
import { listRequests } from '../sharing/requests/list-requests'
import { openRequest } from '../sharing/requests/open-request'
import { dismissMatch } from './dismiss-match'
import { isAgencyNamed, nameAgency } from './name-agency'
import { myMatches } from './my-matches'
import { requestContact } from './request-contact'

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

describe('what becomes of a match', () => {
  const twoWith = async (number: string) => {
    const ours = await openDossier(us, { fullName: 'Ours' })
    const theirs = await openDossier(them, { fullName: 'Theirs' })
    const mine = await addRecord(us, ours, 'document', { type: 'passport', number })
    await addRecord(them, theirs, 'document', { type: 'passport', number })
    const [match] = await matches(us, ours)
    return { ours, theirs, recordId: mine.recordId, match: match!.id, number }
  }
  const change = (reference: string, recordId: string, seen: number, number: string) =>
    saveRecord(us, {
      reference,
      kind: 'document',
      recordId,
      seen,
      values: { type: 'passport', number },
      form: '/x',
    })

  it('goes when the identifiers no longer meet, by a correction or a withdrawal', async () => {
    const { ours, theirs, recordId } = await twoWith('GH1112223')
    await change(ours, recordId, 1, 'GH9999999')
    expect(await strengthsOf(us, ours)).toEqual([])
    expect(await strengthsOf(them, theirs)).toEqual([])
    await change(ours, recordId, 2, 'GH1112223')
    expect(await strengthsOf(them, theirs)).toEqual(['sure'])
    await withdrawRecord(us, { reference: ours, kind: 'document', recordId, seen: 3 })
    expect(await strengthsOf(them, theirs)).toEqual([])
  })

  it('dismissed, it stays dismissed for one side alone, and can be taken back', async () => {
    const { ours, theirs, recordId, match } = await twoWith('JK1112223')
    expect(await dismissMatch(third, match, 'other')).toMatchObject({ ok: false })
    expect(await dismissMatch(us, match, 'another-person')).toEqual({ ok: true })
    const before = (await told(us)).length
    await change(ours, recordId, 1, 'JK0000000')
    await change(ours, recordId, 2, 'JK1112223')
    const [side] = await matches(us, ours)
    expect(side).toMatchObject({ id: match, dismissal: { reason: 'another-person' } })
    expect((await told(us)).length).toBe(before)
    expect((await matches(them, theirs))[0]!.dismissal).toBeNull()
    expect(await dismissMatch(us, match, null)).toEqual({ ok: true })
    expect((await matches(us, ours))[0]!.dismissal).toBeNull()
    expect(await dismissMatch(us, match, null)).toMatchObject({ ok: false })
  })

  it('contact is asked for once, under the asker’s own reference', async () => {
    const { ours, theirs, match } = await twoWith('LM1112223')
    const ask = { match, purpose: 'coordination', message: 'Call us' } as const
    expect(await requestContact(third, ask)).toMatchObject({ ok: false, reason: 'not-found' })
    expect(await requestContact(us, ask)).toEqual({ ok: true })
    expect(await requestContact(us, ask)).toEqual({ ok: false, reason: 'asked-already' })
    expect((await matches(us, ours))[0]!.askedAt).not.toBeNull()
    expect((await matches(them, theirs))[0]!.askedAt).toBeNull()
    expect((await told(them)).at(-1)).toEqual({ code: 'access-requested', reference: theirs })
    const { rows } = await admin.query(
      'SELECT reference, to_agency_id, message_sealed FROM access_request WHERE match_id = $1',
      [match],
    )
    expect(rows).toMatchObject([{ reference: ours, to_agency_id: them.agency.id }])
    expect(JSON.stringify(rows)).not.toContain('Call us')
    const [received] = (await listRequests(them, 'received')).requests
    expect(received).toMatchObject({ about: theirs, match: true, agency: us.agency.name })
    expect((await openRequest(them, received!.id))!.message).toBe('Call us')
    const [sent] = (await listRequests(us, 'sent')).requests
    expect(sent).toMatchObject({ about: ours, match: true })
    expect(JSON.stringify(sent)).not.toContain(theirs)
  })

  it('a name is told when its agency chose so, and only then', async () => {
    const { ours, theirs } = await twoWith('NP1112223')
    expect(await isAgencyNamed(them)).toBe(false)
    expect(await nameAgency(them, true)).toEqual({ ok: true })
    expect(await isAgencyNamed(them)).toBe(true)
    expect((await matches(us, ours))[0]!.agency).toBe('Canary Mission')
    expect((await matches(them, theirs))[0]!.agency).toBeNull()
    await nameAgency(them, false)
    expect((await matches(us, ours))[0]!.agency).toBeNull()
  })

  it('goes with the dossier to its new owner', async () => {
    const { ours } = await twoWith('RS1112223')
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE dossier SET owner_agency_id = $2 WHERE reference = $1', [
        ours,
        third.agency.id,
      ]),
    )
    expect(await matches(us, ours)).toEqual([])
    expect(await strengthsOf(third, ours)).toEqual(['sure'])
  })

  it('two dossiers of one agency are told by their references', async () => {
    const identity = { fullName: 'Twice Opened', birthDate: born() }
    const one = await openDossier(us, identity)
    const two = await openDossier(us, identity)
    expect(await matches(us, one)).toMatchObject([{ own: true, reference: two, strength: 'sure' }])
    expect(await matches(us, two)).toMatchObject([{ own: true, reference: one }])
    const [match] = await matches(us, one)
    await dismissMatch(us, match!.id, 'another-person')
    expect((await matches(us, two))[0]!.dismissal).not.toBeNull()
  })
})

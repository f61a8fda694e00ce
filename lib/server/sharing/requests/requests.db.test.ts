import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import type { RequestInput } from '@/lib/domain/sharing/request-input'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { asActor } from '../../db/transaction'
import { createDossier } from '../../dossiers/create-dossier'
import type { Actor } from '../../identity/actor'
import { listNotifications } from '../../notifications/list-notifications'
import { refuseRequest, withdrawRequest } from './answer-request'
import { askAccess } from './ask-access'
import { listRequests } from './list-requests'
import { openRequest } from './open-request'

let database: TestDatabase
let owner: Actor
let asker: Actor
let third: Actor

beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
  const sign = async () => {
    const { id } = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, { agencyId: id, roles: ['caseworker'] })
    return signedIn(database.adminUrl, member.id)
  }
  ;[owner, asker, third] = await Promise.all([sign(), sign(), sign()])
})
afterAll(() => database.drop())

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])

async function open(actor: Actor): Promise<{ id: string; reference: string }> {
  const id = crypto.randomUUID()
  const made = await createDossier(actor, { id, identity: { fullName: 'Asked About' } })
  if (!made.ok) throw new Error(made.reason)
  return { id, reference: made.reference }
}

const about = (reference: string): RequestInput => ({
  id: crypto.randomUUID(),
  reference,
  sections: ['identity', 'location'],
  purpose: 'repatriation',
  message: 'We hold the passport of somebody you look for.',
})

describe('asking for access', () => {
  it('answers the same whether or not the dossier is there, and shows the asker the same', async () => {
    const { reference } = await open(owner)
    const mine = await open(asker)
    const inputs = [about(reference), about('HW-0000-0000'), about(mine.reference)]
    for (const input of inputs) expect(await askAccess(asker, input)).toEqual({ ok: true })
    const { requests } = await listRequests(asker, 'sent')
    expect(requests).toHaveLength(3)
    for (const { id, reference } of inputs) {
      const { madeAt, ...seen } = requests.find((one) => one.id === id)!
      expect(seen).toEqual({
        id,
        received: false,
        agency: asker.agency.name,
        agencyCode: asker.agency.code,
        about: reference,
        match: false,
        sections: ['identity', 'location'],
        purpose: 'repatriation',
        state: 'asked',
      })
      expect(madeAt).toBeInstanceOf(Date)
    }
    // Nor does SQL tell: whom it reached cannot be read.
    await expect(
      asActor(asker, (tx) => tx.$queryRaw`SELECT to_agency_id FROM access_request`),
    ).rejects.toThrow(/permission denied/)
    expect((await listRequests(asker, 'received')).requests).toEqual([])
  })

  it('reaches the owner alone, who is told and reads the message; the message is sealed', async () => {
    const { id: dossier, reference } = await open(owner)
    const input = about(reference)
    await askAccess(asker, input)
    const [received] = (await listRequests(owner, 'received')).requests
    expect(received).toMatchObject({ id: input.id, about: reference, agency: asker.agency.name })
    expect((await listNotifications(owner)).notifications[0]).toMatchObject({
      code: 'access-requested',
      reference,
    })
    const mark = await auditMark(database.adminUrl)
    expect(await openRequest(owner, input.id)).toMatchObject({
      message: input.message,
      answer: null,
    })
    const [read] = await auditTrail(database.adminUrl, mark)
    expect(read).toMatchObject({ action: 'request.list', outcome: 'done' })
    expect(
      await sql(
        'SELECT 1 FROM audit_event WHERE subject = app.audit_subject($1, $2) AND action = $3',
        ['dossier', dossier, 'request.list'],
      ),
    ).toHaveLength(1)
    const [row] = await sql<{ all: string }>(
      `SELECT r::text AS all FROM access_request r WHERE id = $1`,
      [input.id],
    )
    expect(row?.all).not.toContain('passport')
    // A third agency neither lists, opens, answers nor withdraws it.
    expect((await listRequests(third, 'received')).requests).toEqual([])
    expect(await openRequest(third, input.id)).toBeNull()
    const refusal = { ok: false, reason: 'not-found' }
    expect(await refuseRequest(third, { id: input.id, words: 'No.' })).toEqual(refusal)
    expect(await withdrawRequest(third, input.id)).toEqual(refusal)
  })

  it('asks once when the form is sent twice', async () => {
    const { reference } = await open(owner)
    const input = about(reference)
    const before = (await listRequests(asker, 'sent')).requests.length
    expect(await Promise.all([askAccess(asker, input), askAccess(asker, input)])).toEqual([
      { ok: true },
      { ok: true },
    ])
    expect((await listRequests(asker, 'sent')).requests).toHaveLength(before + 1)
  })

  it('is limited for each person, on record', async () => {
    const member = await makeMember(database.adminUrl, {
      agencyId: asker.agency.id,
      roles: ['caseworker'],
    })
    const eager = await signedIn(database.adminUrl, member.id)
    const [{ most }] = rateLimits['access-request']
    for (let n = 0; n < most; n++) {
      expect(await askAccess(eager, about('HW-0000-0000'))).toEqual({ ok: true })
    }
    const mark = await auditMark(database.adminUrl)
    expect(await askAccess(eager, about('HW-0000-0000'))).toMatchObject({ reason: 'too-fast' })
    expect(await auditTrail(database.adminUrl, mark)).toMatchObject([
      { action: 'access.request', outcome: 'refused' },
    ])
  })
})

describe('an answer', () => {
  it('is a refusal in words, which the asker is told of and reads; then nothing more can be answered', async () => {
    const { reference } = await open(owner)
    const input = about(reference)
    await askAccess(asker, input)
    expect(await refuseRequest(owner, { id: input.id, words: 'Call us first.' })).toEqual({
      ok: true,
    })
    expect(await openRequest(asker, input.id)).toMatchObject({
      state: 'refused',
      answer: 'Call us first.',
      received: false,
    })
    expect((await listNotifications(asker)).notifications[0]).toMatchObject({
      code: 'request-refused',
      reference,
    })
    const over = { ok: false, reason: 'over' }
    expect(await refuseRequest(owner, { id: input.id, words: 'Again.' })).toEqual(over)
    expect(await withdrawRequest(asker, input.id)).toEqual(over)
    // Whoever asked cannot refuse for the owner, nor the owner withdraw for the asker.
    expect(await refuseRequest(asker, { id: input.id, words: 'x' })).toMatchObject({
      reason: 'not-found',
    })
    expect(await withdrawRequest(owner, input.id)).toMatchObject({ reason: 'not-found' })
  })

  it('or a withdrawal: of two at once one wins', async () => {
    const { reference } = await open(owner)
    const input = about(reference)
    await askAccess(asker, input)
    const both = await Promise.all([
      refuseRequest(owner, { id: input.id, words: 'No.' }),
      withdrawRequest(asker, input.id),
    ])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const { state } = (await openRequest(asker, input.id))!
    expect(state).toBe(both[0].ok ? 'refused' : 'withdrawn')
  })

  it('or an offer of something of that dossier to whoever asked, of no other', async () => {
    const [one, other] = [await open(owner), await open(owner)]
    const [asked, elsewhere] = [about(one.reference), about(other.reference)]
    await askAccess(asker, asked)
    await askAccess(asker, elsewhere)
    const offer = (state: string, to: Actor) =>
      sql(
        `INSERT INTO offer (id, dossier_id, reference, kind, from_agency_id, to_agency_id, sections, level, purpose, basis,
           expires_at, answer_by, wrapped_key, state, made_by, do_not_share, keep_sections)
         VALUES (gen_random_uuid(), $1, $2, 'share', $3, $4, '{identity}', 'view', 'repatriation', 'person',
           now() + interval '9 days', now() + interval '9 days', 'k', $5, $6, '{}', '{}') RETURNING id`,
        [one.id, one.reference, owner.agency.id, to.agency.id, state, owner.memberId],
      )
    const stateOf = async ({ id }: RequestInput) => (await openRequest(asker, id))?.state
    await offer('offered', third)
    const [waiting] = await offer('to-approve', asker)
    expect(await stateOf(asked)).toBe('asked')
    await sql(`UPDATE offer SET state = 'offered' WHERE id = $1`, [waiting?.id])
    expect(await stateOf(asked)).toBe('answered')
    expect(await stateOf(elsewhere)).toBe('asked')
  })
})

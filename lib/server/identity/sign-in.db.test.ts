import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { actorOf } from './actor'
import { checkFirstCode, finishEnrolment } from './enrol'
import { giveCode, giveRecoveryCode } from './give-code'
import { givePassword } from './give-password'
import { pendingOf } from './pending'

let database: TestDatabase
let agencyId: string
beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
  agencyId = (await makeAgency(database.adminUrl)).id
})
afterAll(() => database.drop())

const member = (given: Partial<Parameters<typeof makeMember>[1]> = {}) =>
  makeMember(database.adminUrl, { agencyId, roles: ['caseworker'], ...given })

let visitors = 0
const from = () => ({ address: `192.0.2.${++visitors}`, device: 'Firefox/Android' })

const signIn = (email: string, password: string) => givePassword({ email, password }, from(), null)

async function halfWay({ email, password }: TestMember): Promise<string> {
  const signed = await signIn(email, password)
  if (!signed.ok) throw new Error(signed.reason)
  return signed.token
}

const codeAt = (secret: string, now: number) => generateSync({ secret, epoch: now / 1000 })

describe('the password', () => {
  const none = async () => ({
    email: 'nobody@example.org',
    password: 'quiet lantern over the river',
  })
  const wrong = async () => ({ ...(await member()), password: 'another lantern, another river' })
  const disabled = async () => {
    const made = await member()
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.member SET disabled_at = now() WHERE id = $1', [made.id]),
    )
    return made
  }
  const closed = async () => {
    const agency = await makeAgency(database.adminUrl)
    const made = await member({ agencyId: agency.id })
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.agency SET active = false WHERE id = $1', [agency.id]),
    )
    return made
  }
  const invited = async () => {
    const made = await member()
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.credential SET password_hash = NULL WHERE member_id = $1', [
        made.id,
      ]),
    )
    return made
  }

  it.each([
    ['an unknown address', none],
    ['a wrong password', wrong],
    ['a disabled member', disabled],
    ['a closed agency', closed],
    ['an invitation not accepted', invited],
  ])('refuses %s in the same words, and leaves one trace', async (_, who) => {
    const { email, password } = await who()
    const mark = await auditMark(database.adminUrl)
    expect(await signIn(email, password)).toEqual({ ok: false, reason: 'wrong' })
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail).toMatchObject([{ action: 'sign-in.password', outcome: 'refused' }])
    expect(JSON.stringify(trail)).not.toContain(email)
  })

  it('takes the address in any case and Unicode form of the password, and opens nothing yet', async () => {
    const made = await member({ password: 'déjà vu over quiet water' })
    const signed = await signIn(made.email, made.password.normalize('NFD'))
    expect(signed.ok).toBe(true)
    if (signed.ok) expect(await actorOf(signed.token)).toBeNull()
  })
})

describe('the second factor', () => {
  it('gives a new token, and the one before opens nothing any more', async () => {
    const made = await member()
    const half = await halfWay(made)
    const now = Date.now()
    const full = await giveCode(half, codeAt(made.totpSecret, now), now)
    expect(full).toMatchObject({ ok: true, email: made.email })
    if (!full.ok) return
    expect(full.token).not.toBe(half)
    expect(await actorOf(full.token)).toMatchObject({ memberId: made.id })
    expect(await actorOf(half)).toBeNull()
    expect(await pendingOf(half)).toBeNull()
  })

  it('takes a code one step early or late, not two', async () => {
    const made = await member()
    const now = Date.now()
    for (const [drift, ok] of [
      [-90_000, false],
      [90_000, false],
      [-30_000, true],
      [30_000, true],
    ] as const) {
      const half = await halfWay(made)
      expect((await giveCode(half, codeAt(made.totpSecret, now + drift), now)).ok).toBe(ok)
    }
  })

  it('takes a code once, also by two at the same moment', async () => {
    const made = await member()
    const now = Date.now()
    const halves = await Promise.all(Array.from({ length: 4 }, () => halfWay(made)))
    const code = codeAt(made.totpSecret, now)
    const answers = await Promise.all(halves.map((half) => giveCode(half, code, now)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'wrong')).toHaveLength(3)
  })

  it('reads digits of any script, and tells what is no code', async () => {
    const made = await member()
    const now = Date.now()
    const half = await halfWay(made)
    expect(await giveCode(half, ' ', now)).toEqual({ ok: false, reason: 'missing' })
    expect(await giveCode(half, '12345', now)).toEqual({ ok: false, reason: 'not-a-code' })
    const thai = codeAt(made.totpSecret, now).replace(/\d/g, (d) =>
      String.fromCodePoint(0x0e50 + Number(d)),
    )
    expect((await giveCode(half, `${thai.slice(0, 3)} ${thai.slice(3)}`, now)).ok).toBe(true)
  })

  it('is nobody’s without the first', async () => {
    const answer = await giveCode('made-up', '123456', Date.now())
    expect(answer).toEqual({ ok: false, reason: 'signed-out' })
  })
})

async function enrol(made: TestMember, now: number) {
  const half = await halfWay(made)
  const seed = (await pendingOf(half))?.seed
  if (!seed) throw new Error('no seed offered')
  const checked = await checkFirstCode(half, codeAt(seed, now), now)
  if (!checked.ok) throw new Error(checked.reason)
  return { half, seed, ...checked }
}

describe('enrolment', () => {
  it('shows the same seed until it is done, and does nothing until the codes are confirmed', async () => {
    const made = await member({ enrolled: false })
    const now = Date.now()
    const { half, seed, codes, kept } = await enrol(made, now)
    expect((await pendingOf(await halfWay(made)))?.seed).toBe(seed)
    expect(new Set(codes).size).toBe(10)
    expect(await finishEnrolment(half, kept, false)).toEqual({
      ok: false,
      reason: 'unconfirmed',
      codes,
      kept,
    })
    expect((await pendingOf(half))?.enrolled).toBe(false)

    const full = await finishEnrolment(half, kept, true)
    expect(full.ok && (await actorOf(full.token))?.memberId).toBe(made.id)
    const replayed = await giveCode(await halfWay(made), codeAt(seed, now), now)
    expect(replayed).toEqual({ ok: false, reason: 'wrong' })
  })

  it('takes no note of another member, nor a made-up one', async () => {
    const now = Date.now()
    const one = await enrol(await member({ enrolled: false }), now)
    const other = await enrol(await member({ enrolled: false }), now)
    for (const kept of [other.kept, 'made-up', '']) {
      expect(await finishEnrolment(one.half, kept, true)).toEqual({
        ok: false,
        reason: 'signed-out',
      })
    }
  })

  it('gives recovery codes that each work once, typed as people type', async () => {
    const made = await member({ enrolled: false })
    const { half, codes, kept } = await enrol(made, Date.now())
    await finishEnrolment(half, kept, true)
    const [first, second] = codes as [string, string]
    const typed = `${first.slice(0, 5)} - ${first.slice(5)}`.toLowerCase().replaceAll('0', 'o')
    const full = await giveRecoveryCode(await halfWay(made), typed)
    expect(full.ok && (await actorOf(full.token))?.memberId).toBe(made.id)
    expect(await giveRecoveryCode(await halfWay(made), first)).toEqual({
      ok: false,
      reason: 'wrong',
    })
    expect((await giveRecoveryCode(await halfWay(made), second)).ok).toBe(true)
  })

  it('keeps no code and no seed in the clear', async () => {
    const made = await member({ enrolled: false })
    const { half, seed, codes, kept } = await enrol(made, Date.now())
    await finishEnrolment(half, kept, true)
    const row = await asOwner(database.adminUrl, (client) =>
      client.query('SELECT c::text AS all FROM public.credential c WHERE member_id = $1', [
        made.id,
      ]),
    )
    const text = String(row.rows[0]?.all)
    for (const secret of [seed, made.password, ...codes]) expect(text).not.toContain(secret)
  })
})

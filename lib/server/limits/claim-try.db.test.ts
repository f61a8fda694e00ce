import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TryKind, tryLimits } from '@/lib/domain/identity/growing-delay'
import { givePassword } from '@/lib/server/identity/give-password'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { claimTry, forgetTries, takeBackTry } from './claim-try'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
})
afterAll(() => database.drop())

let people = 0
const someone = (kind: TryKind = 'account') => ({ kind, who: `someone-${++people}@example.org` })

/** As if `seconds` had gone by for every counter. */
const pass = (seconds: number) =>
  asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE public.rate_limit SET expire = expire - make_interval(secs => $1)`, [
      seconds,
    ]),
  )

const { free, first } = tryLimits.account

describe('tries', () => {
  it('are slowed more and more, and let through again when the wait is over', async () => {
    const who = someone()
    // The free ones, and the one that opens the first wait.
    for (let n = 0; n <= free; n++) expect(await claimTry(who)).toEqual({ ok: true })
    for (const wait of [first, first * 2, first * 4]) {
      const refused = await claimTry(who)
      expect(refused).toMatchObject({ ok: false, reason: 'too-fast' })
      if (!refused.ok) expect(refused.seconds).toBeGreaterThan(wait / 2)
      if (!refused.ok) expect(refused.seconds).toBeLessThanOrEqual(wait)
      await pass(wait + 1)
      expect(await claimTry(who)).toEqual({ ok: true })
    }
  })

  it('count themselves also when a hundred come at once', async () => {
    const who = someone()
    const answers = await Promise.all(Array.from({ length: 100 }, () => claimTry(who)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(free + 1)
  })

  it('that were refused do not lengthen the wait', async () => {
    const who = someone()
    for (let n = 0; n < free + 20; n++) await claimTry(who)
    await pass(first + 1)
    expect(await claimTry(who)).toEqual({ ok: true })
    const next = await claimTry(who)
    if (next.ok) throw new Error('let through')
    expect(next.seconds).toBeLessThanOrEqual(first * 2)
  })

  it('are forgotten after a right one, or taken back one by one', async () => {
    const who = someone()
    for (let n = 0; n < free + 5; n++) await claimTry(who)
    await forgetTries(who)
    for (let n = 0; n < free + 10; n++) {
      expect(await claimTry(who)).toEqual({ ok: true })
      await takeBackTry(who)
    }
  })

  it('are counted apart, by kind and person, and no person is named in the table', async () => {
    const who = someone()
    for (let n = 0; n < free + 5; n++) await claimTry(who)
    expect((await claimTry({ ...who, kind: 'device' })).ok).toBe(true)
    expect((await claimTry(someone())).ok).toBe(true)
    const { rows } = await asOwner(database.adminUrl, (client) =>
      client.query<{ all: string }>(
        `SELECT string_agg(r::text, ' ') AS all FROM public.rate_limit r`,
      ),
    )
    expect(rows[0]?.all).not.toContain('someone')
  })
})

describe('signing in too often', () => {
  const from = (n: number) => ({ address: `198.51.100.${n}`, device: '?/?' })

  it('looks the same for an address that exists and one that does not', async () => {
    const { id: agencyId } = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
    const answers = async (email: string, at: number) => {
      const said: string[] = []
      for (let n = 0; n < free + 3; n++) {
        const answer = await givePassword({ email, password: 'wrong lantern' }, from(at), null)
        said.push(answer.ok ? 'ok' : answer.reason)
      }
      return said
    }
    const known = await answers(member.email, 1)
    expect(known).toEqual([...Array<string>(free + 1).fill('wrong'), 'too-fast', 'too-fast'])
    expect(await answers('nobody@example.org', 2)).toEqual(known)
    // Not even the right password is looked at now; from a device that signed in before, it is.
    const right = { email: member.email, password: member.password }
    expect(await givePassword(right, from(3), null)).toMatchObject({ reason: 'too-fast' })
    expect((await givePassword(right, from(3), 'device-1')).ok).toBe(true)
  })

  it('is slowed for one network address whoever is tried', async () => {
    const said: string[] = []
    for (let n = 0; n < tryLimits.address.free + 3; n++) {
      const answer = await givePassword({ email: someone().who, password: 'wrong' }, from(9), null)
      said.push(answer.ok ? 'ok' : answer.reason)
    }
    expect(said.filter((reason) => reason === 'too-fast')).toHaveLength(2)
    expect(said.at(-1)).toBe('too-fast')
  })
})

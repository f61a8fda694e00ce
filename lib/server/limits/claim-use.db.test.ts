import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner } from '@/lib/testing/members'
import { claimUse } from './claim-use'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
})
afterAll(() => database.drop())

const [short, long] = rateLimits.search

/** As if `seconds` had gone by for every counter. */
const pass = (seconds: number) =>
  asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE public.rate_limit SET expire = expire - make_interval(secs => $1)`, [
      seconds,
    ]),
  )
const claims = (who: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => claimUse('search', who)))

describe('a limited use', () => {
  it('is counted also when many come at once, for each person apart', async () => {
    const who = crypto.randomUUID()
    const answers = await claims(who, short.most + 25)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(short.most)
    expect(await claimUse('search', crypto.randomUUID())).toEqual({ ok: true })
    await pass(short.seconds + 1)
    expect(await claimUse('search', who)).toEqual({ ok: true })
  })

  it('is refused by the longer window too, however slowly it was filled', async () => {
    const who = crypto.randomUUID()
    let done = 0
    while (done < long.most) {
      const answers = await claims(who, Math.min(short.most, long.most - done))
      expect(answers.every(({ ok }) => ok)).toBe(true)
      done += answers.length
      await pass(short.seconds + 1)
    }
    const refused = await claimUse('search', who)
    if (refused.ok) throw new Error('let through')
    expect(refused.seconds).toBeGreaterThan(short.seconds)
    expect(refused.seconds).toBeLessThanOrEqual(long.seconds)
  })

  it('is not served when the counters cannot be reached', async () => {
    await asOwner(database.adminUrl, (client) =>
      client.query('REVOKE ALL ON public.rate_limit FROM homeward_app'),
    )
    await expect(claimUse('search', crypto.randomUUID())).rejects.toThrow()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { actorOf } from './actor'
import { giveProvider } from './give-provider'
import { pendingOf } from './pending'

let database: TestDatabase
let member: TestMember
beforeAll(async () => {
  database = await testDatabase()
  const { id: agencyId } = await makeAgency(database.adminUrl)
  member = await makeMember(database.adminUrl, {
    agencyId,
    roles: ['caseworker'],
    email: 'dara@example.org',
  })
})
afterAll(() => database.drop())

const from = { address: '192.0.2.1', device: '?/?' }

describe('an organisation that vouches for an address', () => {
  it('opens the first half of the door only: the second factor is asked for all the same', async () => {
    const token = await giveProvider(
      { sub: '1', email: 'Dara@Example.org', email_verified: true },
      from,
    )
    expect(token && (await pendingOf(token))).toMatchObject({ memberId: member.id, enrolled: true })
    expect(token && (await actorOf(token))).toBeNull()
  })

  it.each([
    ['does not say it is verified', { email: 'dara@example.org' }],
    ['says it is not', { email: 'dara@example.org', email_verified: false }],
    ['says so in other words', { email: 'dara@example.org', email_verified: 'yes' }],
    ['names nobody here', { email: 'nobody@example.org', email_verified: true }],
    ['names no address', { email_verified: true }],
    ['sends nothing', undefined],
  ])('lets nobody in when it %s, and leaves a trace without the address', async (_, claims) => {
    const mark = await auditMark(database.adminUrl)
    expect(await giveProvider(claims, from)).toBeNull()
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail).toMatchObject([
      { action: 'sign-in.provider', outcome: 'refused', member_id: null },
    ])
    expect(JSON.stringify(trail)).not.toContain('example.org')
  })

  it('lets no disabled member in', async () => {
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.member SET disabled_at = now() WHERE id = $1', [member.id]),
    )
    expect(await giveProvider({ email: member.email, email_verified: true }, from)).toBeNull()
  })
})

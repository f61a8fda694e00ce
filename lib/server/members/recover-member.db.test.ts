import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, actorOf } from '@/lib/server/identity/actor'
import { givePassword } from '@/lib/server/identity/give-password'
import { acceptInvitation } from '@/lib/server/identity/invitation'
import { pendingOf } from '@/lib/server/identity/pending'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { liveSession, signedIn } from '@/lib/testing/sign-in'
import { getMember } from './get-member'
import { approveRecovery, requestRecovery, withdrawRecovery } from './recover-member'

let database: TestDatabase
let first: Actor
let second: Actor
let member: TestMember
let agencyId: string
const signedInAs = async (...roles: Parameters<typeof makeMember>[1]['roles']) =>
  signedIn(database.adminUrl, (await makeMember(database.adminUrl, { agencyId, roles })).id)

beforeAll(async () => void (database = await testDatabase()))
afterAll(() => database.drop())
beforeEach(async () => {
  agencyId = (await makeAgency(database.adminUrl)).id
  first = await signedInAs('agency-administrator')
  second = await signedInAs('agency-administrator')
  member = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
})

const from = { address: '192.0.2.1', device: 'Firefox/Linux' }
const refused = { ok: false, reason: 'not-found' }

describe('a lost second factor', () => {
  it('takes two administrators, and then an invitation is the only way in', async () => {
    const token = await liveSession(database.adminUrl, member.id)
    expect(await requestRecovery(first, member.id)).toEqual({ ok: true })
    expect(await requestRecovery(second, member.id)).toEqual({ ok: false, reason: 'open' })
    expect((await getMember(second, member.id))?.recovery).toMatchObject({
      mine: false,
      requestedBy: first.name,
    })
    // Nothing has happened to the member yet.
    expect(await actorOf(token)).not.toBeNull()

    const approved = await approveRecovery(second, member.id)
    if (!approved.ok) throw new Error(approved.reason)
    expect(await actorOf(token)).toBeNull()
    expect(await givePassword(member, from, null)).toEqual({ ok: false, reason: 'wrong' })

    const password = 'another boat on the same river'
    const link = approved.link.split('/').at(-1) ?? ''
    const accepted = await acceptInvitation(link, { password, again: password }, from)
    const pending = accepted.ok ? await pendingOf(accepted.token) : null
    expect(pending).toMatchObject({ memberId: member.id, enrolled: false })
    expect(pending?.seed).not.toBe(member.totpSecret)
  })

  it('is not approved by the one who asked, nor twice, nor after it was withdrawn', async () => {
    await requestRecovery(first, member.id)
    expect(await approveRecovery(first, member.id)).toEqual(refused)
    expect(await withdrawRecovery(second, member.id)).toBe(true)
    expect(await withdrawRecovery(second, member.id)).toBe(false)
    expect(await approveRecovery(second, member.id)).toEqual(refused)
    await requestRecovery(second, member.id)
    const both = await Promise.all([1, 2].map(() => approveRecovery(first, member.id)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is nobody else’s to ask for or approve: not the member’s, not another agency’s, not other roles’', async () => {
    const home = agencyId
    const supervisor = await signedInAs('supervisor', 'auditor')
    agencyId = (await makeAgency(database.adminUrl)).id
    const stranger = await signedInAs('agency-administrator')
    agencyId = home
    const itself = await signedIn(database.adminUrl, member.id)
    for (const actor of [supervisor, stranger, itself]) {
      expect(await requestRecovery(actor, member.id)).toEqual(refused)
    }
    expect(await requestRecovery(first, first.memberId)).toEqual(refused)
    await requestRecovery(first, member.id)
    for (const actor of [supervisor, stranger, itself]) {
      expect(await approveRecovery(actor, member.id)).toEqual(refused)
      expect(await withdrawRecovery(actor, member.id)).toBe(false)
    }
  })

  it('of an agency’s only other administrator can be approved by the platform administrator', async () => {
    const home = agencyId
    agencyId = (await makeAgency(database.adminUrl, { kind: 'operator' })).id
    const platform = await signedInAs('platform-administrator')
    agencyId = home
    await requestRecovery(first, second.memberId)
    expect((await approveRecovery(platform, second.memberId)).ok).toBe(true)
    // But people who administer nothing are the agency's own affair.
    await requestRecovery(first, member.id)
    expect(await approveRecovery(platform, member.id)).toEqual(refused)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation, invitedBy } from '@/lib/server/identity/invitation'
import { actorOf } from '@/lib/server/identity/actor'
import { givePassword } from '@/lib/server/identity/give-password'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { liveSession, signedIn } from '@/lib/testing/sign-in'
import type { Actor } from '../identity/actor'
import { changeRoles, endSessionsOf, setDisabled } from './change-member'
import { getMember } from './get-member'
import { inviteAgain } from './invite-again'
import { inviteMember } from './invite-member'
import { listMembers } from './list-members'

let database: TestDatabase
let agencyId: string
let administrator: Actor
let member: TestMember
beforeAll(async () => void (database = await testDatabase()))
afterAll(() => database.drop())
beforeEach(async () => {
  agencyId = (await makeAgency(database.adminUrl)).id
  const made = await makeMember(database.adminUrl, { agencyId, roles: ['agency-administrator'] })
  administrator = await signedIn(database.adminUrl, made.id)
  member = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
})

const tokenOf = (link: string) => link.split('/').at(-1) ?? ''
const from = { address: '192.0.2.1', device: 'Firefox/Linux' }
const fresh = () => `new-${Math.random().toString(36).slice(2)}@example.org`

const invite = async (email = fresh()) => {
  const input = { name: 'Dara', email, roles: ['caseworker' as const] }
  const invited = await inviteMember(administrator, 'member.invite', agencyId, input)
  if (!invited.ok) throw new Error(invited.reason)
  return { ...invited, email, token: tokenOf(invited.link) }
}

describe('an invitation', () => {
  const typed = { password: 'quiet lantern over the river', again: 'quiet lantern over the river' }

  it('makes a member who can choose a password once, and then sign in', async () => {
    const { token, memberId, email } = await invite()
    expect(await invitedBy(token)).toMatchObject({ memberId, email, name: 'Dara' })
    const accepted = await Promise.all([1, 2, 3].map(() => acceptInvitation(token, typed, from)))
    expect(accepted.filter(({ ok }) => ok)).toHaveLength(1)
    expect(accepted.filter((one) => !one.ok && one.reason === 'gone')).toHaveLength(2)
    expect(await invitedBy(token)).toBeNull()
    expect((await givePassword({ email, password: typed.password }, from, null)).ok).toBe(true)
  })

  it('is not used up by a password that will not do', async () => {
    const { token } = await invite()
    const weak = await acceptInvitation(token, { password: 'password12345', again: 'x' }, from)
    expect(weak).toEqual({
      ok: false,
      reason: 'faults',
      faults: [{ field: 'again', fault: 'not-the-same' }],
    })
    const common = { password: 'password12345', again: 'password12345' }
    expect(await acceptInvitation(token, common, from)).toMatchObject({
      faults: [{ field: 'password', fault: 'common' }],
    })
    expect((await acceptInvitation(token, typed, from)).ok).toBe(true)
  })

  it('is void when a newer one was given, when it is too old, and for the disabled', async () => {
    const first = await invite()
    const again = await inviteAgain(administrator, 'member.invite', first.memberId)
    expect(await invitedBy(first.token)).toBeNull()
    expect(again.ok && (await invitedBy(tokenOf(again.link)))?.memberId).toBe(first.memberId)

    const old = await invite()
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.invitation SET expires_at = now() WHERE member_id = $1', [
        old.memberId,
      ]),
    )
    expect(await invitedBy(old.token)).toBeNull()

    const disabled = await invite()
    await setDisabled(administrator, disabled.memberId, true)
    expect(await invitedBy(disabled.token)).toBeNull()
    expect((await acceptInvitation(disabled.token, typed, from)).ok).toBe(false)
  })

  it('is refused for an address that has a member, in any agency, and leaves nothing behind', async () => {
    const elsewhere = await makeAgency(database.adminUrl)
    const other = await makeMember(database.adminUrl, {
      agencyId: elsewhere.id,
      roles: ['auditor'],
    })
    const mark = await auditMark(database.adminUrl)
    const input = { name: 'Dara', email: other.email, roles: ['caseworker' as const] }
    const answer = await inviteMember(administrator, 'member.invite', agencyId, input)
    expect(answer).toEqual({ ok: false, reason: 'taken' })
    expect(await listMembers(administrator)).toHaveLength(2)
    expect(await auditTrail(database.adminUrl, mark)).toMatchObject([
      { action: 'member.invite', outcome: 'refused', member_id: administrator.memberId },
    ])
  })

  it('is not given again to somebody who accepted, nor to a stranger', async () => {
    expect(await inviteAgain(administrator, 'member.invite', member.id)).toEqual({
      ok: false,
      reason: 'accepted',
    })
    const elsewhere = await makeAgency(database.adminUrl)
    const other = await makeMember(database.adminUrl, {
      agencyId: elsewhere.id,
      roles: ['caseworker'],
    })
    for (const id of [other.id, administrator.memberId]) {
      expect(await inviteAgain(administrator, 'member.invite', id)).toEqual({
        ok: false,
        reason: 'not-found',
      })
    }
  })

  it('keeps neither token nor link', async () => {
    const { token } = await invite()
    const kept = await asOwner(database.adminUrl, (client) =>
      client.query('SELECT string_agg(i::text, $1) AS all FROM public.invitation i', ['\n']),
    )
    expect(String(kept.rows[0]?.all)).not.toContain(token)
  })
})

describe('the people of an agency', () => {
  it('are listed with how far they have come, those of other agencies are not', async () => {
    const elsewhere = await makeAgency(database.adminUrl)
    const other = await makeMember(database.adminUrl, {
      agencyId: elsewhere.id,
      roles: ['caseworker'],
    })
    const { memberId } = await invite()
    const people = await listMembers(administrator)
    const standing = (id: string) => people.find((one) => one.id === id)?.standing
    expect(people).toHaveLength(3)
    expect(standing(member.id)).toMatchObject({ hasPassword: true, hasSecondFactor: true })
    expect(standing(memberId)).toMatchObject({ hasPassword: false, hasSecondFactor: false })
    expect(await getMember(administrator, other.id)).toBeNull()
  })

  it('change roles at once, and a form that saw an older version is told', async () => {
    const token = await liveSession(database.adminUrl, member.id)
    const roles = ['supervisor' as const]
    expect(await changeRoles(administrator, member.id, { roles, version: 1 })).toEqual({ ok: true })
    expect((await actorOf(token))?.roles).toEqual(roles)
    const late = await changeRoles(administrator, member.id, { roles: ['auditor'], version: 1 })
    expect(late).toEqual({ ok: false, reason: 'conflict' })
    expect((await actorOf(token))?.roles).toEqual(roles)
  })

  it('do not lose the last administrator who can sign in, by role or by disabling', async () => {
    const me = administrator.memberId
    const demote = () => changeRoles(administrator, me, { roles: ['auditor'], version: 1 })
    const { memberId } = await invite()
    await changeRoles(administrator, memberId, { roles: ['agency-administrator'], version: 1 })
    const mark = await auditMark(database.adminUrl)
    expect(await demote()).toEqual({ ok: false, reason: 'last-administrator' })
    expect(await auditTrail(database.adminUrl, mark)).toMatchObject([
      {
        action: 'member.change',
        outcome: 'refused',
        detail: expect.stringContaining('last-administrator'),
      },
    ])
    expect(await setDisabled(administrator, me, true)).toEqual({ ok: false, reason: 'yourself' })
    await makeMember(database.adminUrl, { agencyId, roles: ['agency-administrator'] })
    expect(await demote()).toEqual({ ok: true })
  })

  it('do not lose both administrators who demote each other at once', async () => {
    const made = await makeMember(database.adminUrl, { agencyId, roles: ['agency-administrator'] })
    const second = await signedIn(database.adminUrl, made.id)
    const to = { roles: ['auditor' as const], version: 1 }
    const answers = await Promise.all([
      changeRoles(administrator, made.id, to),
      changeRoles(second, administrator.memberId, to),
    ])
    // One wins; the other finds itself without the role, or the last one left.
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const left = await asOwner(database.adminUrl, (client) =>
      client.query(
        `SELECT 1 FROM public.member WHERE agency_id = $1 AND 'agency-administrator' = ANY (roles)`,
        [agencyId],
      ),
    )
    expect(left.rowCount).toBe(1)
  })

  it('are disabled at once, in the database too, and enabling brings no session back', async () => {
    const token = await liveSession(database.adminUrl, member.id)
    expect(await setDisabled(administrator, member.id, true)).toEqual({ ok: true })
    expect(await actorOf(token)).toBeNull()
    expect(await setDisabled(administrator, member.id, false)).toEqual({ ok: true })
    expect(await actorOf(token)).toBeNull()
  })

  it('can be signed out of everything by their administrator, not by another agency’s', async () => {
    const elsewhere = await makeAgency(database.adminUrl)
    const made = await makeMember(database.adminUrl, {
      agencyId: elsewhere.id,
      roles: ['agency-administrator'],
    })
    const stranger = await signedIn(database.adminUrl, made.id)
    const token = await liveSession(database.adminUrl, member.id)
    expect(await endSessionsOf(stranger, member.id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await actorOf(token)).not.toBeNull()
    expect(await endSessionsOf(administrator, member.id)).toEqual({ ok: true })
    expect(await actorOf(token)).toBeNull()
  })
})

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession } from '@/lib/testing/sign-in'
import { actorOf } from '../identity/actor'
import { givePassword } from '../identity/give-password'
import { acceptInvitation, invitedBy } from '../identity/invitation'
import { createAgencyAtConsole } from './console-agency'
import { createMemberAtConsole, disableAtConsole, inviteAtConsole } from './console-member'
import { rotateKeys } from './rotate-keys'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
  client = new Client({ connectionString: database.adminUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const from = { address: '192.0.2.1', device: '?/?' }
const password = 'quiet lantern over the river'
const tokenOf = ({ link }: { link: string }) => link.split('/').at(-1) ?? ''

describe('the console', () => {
  it('makes the first agency and platform administrator of a new installation', async () => {
    const agency = { code: 'OPS', name: 'Operators', kind: 'operator', country: 'CH' } as const
    expect((await createAgencyAtConsole(client, agency)).ok).toBe(true)
    expect(await createAgencyAtConsole(client, agency)).toEqual({ ok: false, reason: 'code-taken' })
    const person = { agency: 'OPS', name: 'Noor', email: 'noor@example.org' }
    const roles = ['platform-administrator'] as const
    const made = await createMemberAtConsole(client, { ...person, roles })
    if (!made.ok) throw new Error(made.reason)
    expect(await createMemberAtConsole(client, { ...person, roles })).toMatchObject({
      reason: 'taken',
    })
    expect(await createMemberAtConsole(client, { ...person, agency: 'X', roles })).toMatchObject({
      reason: 'no-agency',
    })
    const again = await inviteAtConsole(client, person.email, false)
    if (!again.ok) throw new Error(again.reason)
    expect(await invitedBy(tokenOf(made))).toBeNull()
    const accepted = await acceptInvitation(tokenOf(again), { password, again: password }, from)
    expect(accepted.ok).toBe(true)
    expect(await inviteAtConsole(client, person.email, false)).toMatchObject({ reason: 'accepted' })
    const trail = (await auditTrail(database.adminUrl)).map(({ action }) => action)
    expect(trail).toEqual([
      'console.create-agency',
      'console.invite',
      'console.invite',
      'sign-in.invitation',
    ])
  })

  it('recovers and disables anybody, and ends their sessions', async () => {
    const agency = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, {
      agencyId: agency.id,
      roles: ['platform-administrator'],
    })
    const token = await liveSession(database.adminUrl, member.id)
    const mark = await auditMark(database.adminUrl)
    const recovered = await inviteAtConsole(client, member.email, true)
    if (!recovered.ok) throw new Error(recovered.reason)
    expect(await actorOf(token)).toBeNull()
    expect((await givePassword(member, from, null)).ok).toBe(false)
    expect(await disableAtConsole(client, member.email, true)).toBe(true)
    expect(await invitedBy(tokenOf(recovered))).toBeNull()
    expect(await disableAtConsole(client, member.email, false)).toBe(true)
    expect(await invitedBy(tokenOf(recovered))).not.toBeNull()
    expect(await disableAtConsole(client, 'nobody@example.org', true)).toBe(false)
    const trail = (await auditTrail(database.adminUrl, mark)).map(({ action }) => action)
    expect(trail).toEqual([
      'console.recover',
      'sign-in.password',
      'console.disable',
      'console.disable',
    ])
  })
})

describe('rotating keys', () => {
  it('wraps every data key anew, and what they sealed still opens', async () => {
    const agency = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, {
      agencyId: agency.id,
      roles: ['caseworker'],
    })
    const wrappedOf = () =>
      asOwner(database.adminUrl, async (owner) => {
        const { rows } = await owner.query<{ wrapped_key: string }>(
          'SELECT wrapped_key FROM public.credential ORDER BY member_id',
        )
        return rows.map(({ wrapped_key }) => wrapped_key)
      })
    const before = await wrappedOf()
    const first = testKeyring().keyEncryptionKeys.length
    const { key, rewrapped } = await rotateKeys(client, true)
    expect(rewrapped).toBe(before.length)
    const kidOf = (wrapped: string) =>
      (
        JSON.parse(Buffer.from(wrapped.split('.')[0] ?? '', 'base64url').toString()) as {
          kid: string
        }
      ).kid
    expect(new Set((await wrappedOf()).map(kidOf))).toEqual(new Set([key]))
    expect(before.map(kidOf)).not.toContain(key)
    expect(testKeyring().keyEncryptionKeys).toHaveLength(first + 1)
    expect((await givePassword(member, from, null)).ok).toBe(true)

    const resumed = await rotateKeys(client, false)
    expect(resumed).toEqual({ key, rewrapped })
    expect(testKeyring().keyEncryptionKeys).toHaveLength(first + 1)
  })
})

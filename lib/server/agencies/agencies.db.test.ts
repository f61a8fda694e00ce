import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, actorOf } from '@/lib/server/identity/actor'
import { invitedBy } from '@/lib/server/identity/invitation'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession, signedIn } from '@/lib/testing/sign-in'
import { inviteMember } from '../members/invite-member'
import { setAgencyOpen } from './close-agency'
import { createAgency } from './create-agency'
import { getAgency, listAgencies } from './list-agencies'

let database: TestDatabase
let platform: Actor
beforeAll(async () => {
  database = await testDatabase()
  const { id: agencyId } = await makeAgency(database.adminUrl, { kind: 'operator' })
  const made = await makeMember(database.adminUrl, { agencyId, roles: ['platform-administrator'] })
  platform = await signedIn(database.adminUrl, made.id)
})
afterAll(() => database.drop())

const input = {
  name: 'Harbour Light',
  code: 'HBL',
  kind: 'ngo',
  country: 'TH',
  administratorName: 'Noor',
  administratorEmail: 'noor@example.org',
} as const

describe('an agency', () => {
  it('is made with its first administrator’s invitation, or not at all', async () => {
    const made = await createAgency(platform, input)
    if (!made.ok) throw new Error(made.reason)
    expect(await invitedBy(made.link.split('/').at(-1) ?? '')).toMatchObject({
      agency: 'Harbour Light',
    })
    expect((await getAgency(platform, 'HBL'))?.administrators).toMatchObject([{ name: 'Noor' }])

    expect(await createAgency(platform, { ...input, administratorEmail: 'x@example.org' })).toEqual(
      {
        ok: false,
        reason: 'code-taken',
      },
    )
    expect(await createAgency(platform, { ...input, code: 'HBL2' })).toEqual({
      ok: false,
      reason: 'email-taken',
    })
    expect((await listAgencies(platform)).map(({ code }) => code)).not.toContain('HBL2')
  })

  it('takes further administrators from the platform administrator, and nobody else', async () => {
    const agency = await makeAgency(database.adminUrl)
    const person = { name: 'Ari', email: 'ari@example.org' }
    const asked = (roles: ('agency-administrator' | 'caseworker')[]) =>
      inviteMember(platform, 'agency.keep', agency.id, { ...person, roles })
    await expect(asked(['caseworker'])).rejects.toThrow(/row-level security/)
    expect((await asked(['agency-administrator'])).ok).toBe(true)
  })

  it('shows the platform administrator its administrators and none of its other people', async () => {
    const agency = await makeAgency(database.adminUrl)
    await makeMember(database.adminUrl, {
      agencyId: agency.id,
      roles: ['caseworker'],
      name: 'Hidden',
    })
    await makeMember(database.adminUrl, {
      agencyId: agency.id,
      roles: ['agency-administrator'],
      name: 'Seen',
    })
    const seen = await getAgency(platform, agency.code)
    expect(seen?.administrators.map(({ name }) => name)).toEqual(['Seen'])
  })

  it('when closed ends every session of its people, and opens again without them being invited anew', async () => {
    const agency = await makeAgency(database.adminUrl)
    const member = await makeMember(database.adminUrl, {
      agencyId: agency.id,
      roles: ['caseworker'],
    })
    const token = await liveSession(database.adminUrl, member.id)
    expect(await setAgencyOpen(platform, agency.id, false)).toEqual({ ok: true })
    expect(await actorOf(token)).toBeNull()
    expect(await setAgencyOpen(platform, agency.id, true)).toEqual({ ok: true })
    expect(await actorOf(token)).not.toBeNull()
  })

  it('is not closed by its own people', async () => {
    expect(await setAgencyOpen(platform, platform.agency.id, false)).toEqual({
      ok: false,
      reason: 'own-agency',
    })
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { asActor } from '@/lib/server/db/transaction'
import { type TestDatabase, testDatabase } from './database'
import { makeAgency, makeMember } from './members'
import { signedIn } from './sign-in'

let database: TestDatabase
beforeAll(async () => void (database = await testDatabase()))
afterAll(() => database.drop())

it('makes a member whose session the database knows', async () => {
  const agency = await makeAgency(database.adminUrl)
  const member = await makeMember(database.adminUrl, { agencyId: agency.id, roles: ['caseworker'] })
  const actor = await signedIn(database.adminUrl, member.id)
  expect(actor).toMatchObject({ memberId: member.id, roles: ['caseworker'] })
  const [row] = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ id: string }[]>`SELECT app.member_id()::text AS id`,
  )
  expect(row?.id).toBe(member.id)
})

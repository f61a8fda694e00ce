import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepDraft } from '@/lib/server/drafts/drafts'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { liveSession, signedIn } from '@/lib/testing/sign-in'
import { setDisabled } from '../members/change-member'
import { type Actor, actorOf } from './actor'
import { lockSession, signOut } from './end-session'
import { endOtherSessions, endSession, openSessions } from './sessions'

let database: TestDatabase
let agencyId: string
let member: TestMember
let token: string
beforeAll(async () => void (database = await testDatabase()))
afterAll(() => database.drop())
beforeEach(async () => {
  agencyId = (await makeAgency(database.adminUrl)).id
  member = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker', 'supervisor'] })
  token = await liveSession(database.adminUrl, member.id)
})

/** What the application's own role gets out of the database with this token, in plain SQL. */
async function seenWith(sessionToken: string): Promise<number> {
  const client = new Client({ connectionString: database.appUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.session', $1, true)`, [sessionToken])
    const { rows } = await client.query<{ n: number }>(
      `SELECT (SELECT count(*) FROM public.member) + (SELECT count(*) FROM public.session)
         + (SELECT count(*) FROM public.agency) + (app.member_id() IS NOT NULL)::int AS n`,
    )
    return Number(rows[0]?.n)
  } finally {
    await client.end()
  }
}

const administrator = async (of = agencyId): Promise<Actor> =>
  signedIn(
    database.adminUrl,
    (await makeMember(database.adminUrl, { agencyId: of, roles: ['agency-administrator'] })).id,
  )

const setBack = (column: 'idle_at' | 'expires_at') =>
  asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE public.session SET ${column} = now() WHERE member_id = $1`, [member.id]),
  )

describe('a session', () => {
  const endings: [string, () => Promise<unknown>][] = [
    ['is signed out', () => signOut(token)],
    ['is locked', () => lockSession(token)],
    ['was idle too long', () => setBack('idle_at')],
    ['has had its time', () => setBack('expires_at')],
    [
      'is ended by an administrator',
      async () => {
        const [open] = await openSessions(await administrator(), member.id)
        expect(await endSession(await administrator(), open?.id ?? '', 'member.change')).toBe(true)
      },
    ],
    [
      'is ended from another device of the same person',
      async () => endOtherSessions(await signedIn(database.adminUrl, member.id)),
    ],
    [
      'loses its member to disabling',
      async () => setDisabled(await administrator(), member.id, true),
    ],
    [
      'loses its agency',
      () =>
        asOwner(database.adminUrl, (client) =>
          client.query('UPDATE public.agency SET active = false WHERE id = $1', [agencyId]),
        ),
    ],
  ]

  it.each(endings)('sees nothing in the database from the moment it %s', async (_, end) => {
    expect(await seenWith(token)).toBeGreaterThan(2)
    await end()
    expect(await actorOf(token)).toBeNull()
    expect(await seenWith(token)).toBe(0)
  })

  it('of nobody sees nothing either: no token, a made-up one, the hash instead of the token', async () => {
    const { rows } = await asOwner(database.adminUrl, (client) =>
      client.query<{ hash: string }>(
        `SELECT encode(token_hash, 'hex') AS hash FROM public.session LIMIT 1`,
      ),
    )
    for (const made of ['', 'made-up', rows[0]?.hash ?? '', `${token} `])
      expect(await seenWith(made)).toBe(0)
  })

  it('is nobody else’s to see or end', async () => {
    const stranger = await administrator((await makeAgency(database.adminUrl)).id)
    const colleague = await signedIn(
      database.adminUrl,
      (await makeMember(database.adminUrl, { agencyId, roles: ['supervisor', 'auditor'] })).id,
    )
    const [mine] = await openSessions(await signedIn(database.adminUrl, member.id), member.id)
    for (const other of [stranger, colleague]) {
      expect(await openSessions(other, member.id)).toEqual([])
      expect(await endSession(other, mine?.id ?? '', 'account.keep')).toBe(false)
    }
    expect(await actorOf(token)).not.toBeNull()
  })

  it('ends the others and not itself', async () => {
    const me = await signedIn(database.adminUrl, member.id)
    await liveSession(database.adminUrl, member.id)
    expect(await endOtherSessions(me)).toBe(2)
    expect(await openSessions(me, member.id)).toMatchObject([{ mine: true }])
  })

  it('that is locked still parks late typing; one that was ended does not', async () => {
    const parking = async () => {
      const client = new Client({ connectionString: database.doorUrl })
      await client.connect()
      const { rowCount } = await client.query(
        `SELECT * FROM app.door_parking(sha256(convert_to($1, 'UTF8')))`,
        [token],
      )
      await client.end()
      return rowCount
    }
    const actor = await actorOf(token)
    if (!actor) throw new Error('not signed in')
    await keepDraft(actor, '/account', { note: ['kept'] })
    await lockSession(token)
    expect(await parking()).toBe(1)
    await signOut(token)
    expect(await parking()).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isNotice, notices } from '@/lib/domain/notifications/notices'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { assignDossier } from '../dossiers/assign-dossier'
import { createDossier } from '../dossiers/create-dossier'
import type { Actor } from '../identity/actor'
import { dailyRound } from '../mail/daily-round'
import { countUnseen } from './count-unseen'
import { listNotifications, notificationsAPage } from './list-notifications'
import { seeAllNotifications, seeNotification } from './see'

let database: TestDatabase
let agencyId: string

beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
  agencyId = (await makeAgency(database.adminUrl)).id
})
afterAll(() => database.drop())

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])
const person = async (agency = agencyId) => {
  const member = await makeMember(database.adminUrl, { agencyId: agency, roles: ['caseworker'] })
  return signedIn(database.adminUrl, member.id)
}
const tell = ({ memberId }: Actor, reference: string, code = 'match-found', minutesAgo = 0) =>
  sql(
    `INSERT INTO notification (member_id, code, reference, made_at)
     VALUES ($1, $2, $3, now() - make_interval(mins => $4))`,
    [memberId, code, reference, minutesAgo],
  )
const listed = async (actor: Actor) => (await listNotifications(actor)).notifications

describe('notifications', () => {
  it('are their person’s alone: no other sees, counts or marks them', async () => {
    const [mine, other] = [await person(), await person()]
    await tell(mine, 'HW-7Q2M-4KXA')
    expect(await countUnseen(mine)).toBe(1)
    expect(await countUnseen(other)).toBe(0)
    expect(await countUnseen({ token: 'nobody' })).toBe(0)
    expect(await listed(other)).toEqual([])
    const [one] = await listed(mine)
    expect(await seeNotification(other, one!.id)).toBeNull()
    await seeAllNotifications(other, one!.id)
    expect(await countUnseen(mine)).toBe(1)
  })

  it('lead to where they are dealt with, and are seen then, with all that say the same', async () => {
    const mine = await person()
    await tell(mine, 'HW-7Q2M-4KXA')
    await tell(mine, 'HW-7Q2M-4KXA')
    await tell(mine, 'HW-0000-0000')
    const one = (await listed(mine)).find(({ reference }) => reference === 'HW-7Q2M-4KXA')
    expect(await seeNotification(mine, one!.id)).toBe('/dossiers/HW-7Q2M-4KXA/matches')
    expect(await countUnseen(mine)).toBe(1)
    expect((await listed(mine)).filter(({ seen }) => seen)).toHaveLength(2)
  })

  it('that came in while the list was read stay unseen when all are marked', async () => {
    const mine = await person()
    await tell(mine, 'HW-7Q2M-4KXA', 'match-found', 5)
    const [newest] = await listed(mine)
    await tell(mine, 'HW-0000-0000')
    await seeAllNotifications(mine, newest!.id)
    expect((await listed(mine)).map(({ reference, seen }) => ({ reference, seen }))).toEqual([
      { reference: 'HW-0000-0000', seen: false },
      { reference: 'HW-7Q2M-4KXA', seen: true },
    ])
  })

  it('are read page by page, newest first, each once', async () => {
    const mine = await person()
    // Several of the same moment: the order of their ids decides.
    for (let n = 0; n < 75; n++) await tell(mine, 'HW-7Q2M-4KXA', 'match-found', Math.floor(n / 10))
    const seen: string[] = []
    let next: string | null | undefined
    do {
      const page = await listNotifications(mine, next ?? undefined)
      expect(page.notifications.length).toBeLessThanOrEqual(notificationsAPage)
      seen.push(...page.notifications.map(({ id }) => id))
      next = page.next
    } while (next)
    expect(new Set(seen).size).toBe(75)
    expect(seen).toHaveLength(75)
  })

  it('of a code that this server does not know are shown all the same', async () => {
    const mine = await person()
    await tell(mine, 'HW-7Q2M-4KXA', 'something-newer')
    expect(await listed(mine)).toMatchObject([{ code: null, reference: 'HW-7Q2M-4KXA' }])
  })

  it('count up to a hundred, so that the bell of every page stays cheap', async () => {
    const mine = await person()
    await sql(
      `INSERT INTO notification (member_id, code, reference)
       SELECT $1, 'match-found', 'HW-7Q2M-4KXA' FROM generate_series(1, 130)`,
      [mine.memberId],
    )
    expect(await countUnseen(mine)).toBe(100)
  })
})

describe('word is given', () => {
  it('by SQL with codes that have words on the screens', async () => {
    const sources = await sql<{ prosrc: string }>(
      `SELECT prosrc FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND prosrc ~ 'notif'`,
    )
    const given = sources.flatMap(({ prosrc }) =>
      [
        ...prosrc.matchAll(
          /'([a-z-]+)'(?: \|\| [\w.]+)?,\s+(?:\w+\.reference|\(SELECT reference)/g,
        ),
      ].map(([, code]) => code!),
    )
    expect(given.length).toBeGreaterThan(5)
    for (const code of given) {
      const whole = code.endsWith('-')
        ? Object.keys(notices).some((one) => one.startsWith(code))
        : isNotice(code)
      expect(whole, code).toBe(true)
    }
  })

  it('to whoever gets a dossier into their hands from somebody else', async () => {
    const [giver, taker] = [await person(), await person()]
    const made = await createDossier(giver, {
      id: crypto.randomUUID(),
      identity: { fullName: 'Handed Over' },
    })
    if (!made.ok) throw new Error(made.reason)
    const { reference } = made
    await assignDossier(giver, { reference, memberId: taker.memberId, seen: giver.memberId })
    expect(await listed(taker)).toMatchObject([{ code: 'dossier-assigned', reference }])
    await assignDossier(taker, { reference, memberId: giver.memberId, seen: taker.memberId })
    await assignDossier(giver, { reference, memberId: null, seen: giver.memberId })
    await assignDossier(giver, { reference, memberId: giver.memberId, seen: null })
    expect(await listed(giver)).toHaveLength(1)
  })

  it('three days before access ends, once, and not of access just taken or of broken glass', async () => {
    const owner = await person()
    const holder = await person((await makeAgency(database.adminUrl)).id)
    const id = crypto.randomUUID()
    const made = await createDossier(owner, { id, identity: { fullName: 'Shared With' } })
    if (!made.ok) throw new Error(made.reason)
    const grant = (kind: string, taken: string, expires: string) =>
      sql(
        `INSERT INTO dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, taken_at, expires_at,
           given_by_agency_id, taken_by) VALUES ($1, $2, $3, '{identity}', 'view', 'coordination', 'person',
           now() - $4::interval, now() + $5::interval, $6, $7)`,
        [id, holder.agency.id, kind, taken, expires, owner.agency.id, holder.memberId],
      )
    await grant('share', '10 days', '4 days')
    await grant('share', '1 hour', '1 hour')
    await grant('break-glass', '1 minute', '2 hours')
    expect(await dailyRound(false)).toMatchObject({ foretold: 0 })
    await grant('share', '10 days', '2 days')
    const [one, two] = await Promise.all([dailyRound(false), dailyRound(false)])
    expect((one?.foretold ?? 0) + (two?.foretold ?? 0)).toBe(1)
    expect(await dailyRound(false)).toMatchObject({ foretold: 0 })
    expect(await listed(holder)).toMatchObject([{ code: 'access-ends', reference: made.reference }])
    expect(await listed(owner)).toEqual([])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { waitAfterTries } from '@/lib/domain/mail/retry'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { type CaughtMail, catchMail, type MailCatcher } from '@/lib/testing/mail-catcher'
import { asOwner, makeAgency, makeMember, type TestMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { dailyRound } from './daily-round'
import { keepMailChoice, mailChoice, mailIsOn } from './mail-choice'
import { mailServer, type MailServer } from './mail-server'
import { sendDue } from './send-due'

let database: TestDatabase
let catcher: MailCatcher
let server: MailServer
let agency: { id: string; name: string }

beforeAll(async () => {
  database = await testDatabase()
  catcher = await catchMail()
  // Before the settings are read for the first time.
  Object.assign(process.env, { SMTP_URL: catcher.url, MAIL_FROM: 'homeward@example.org' })
  server = mailServer()!
  agency = await makeAgency(database.adminUrl)
})
afterAll(async () => {
  server.close()
  await catcher.stop()
  await database.drop()
})

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])

beforeEach(async () => {
  catcher.caught.length = 0
  catcher.refuse(false)
  await sql('DELETE FROM mail')
})

const person = (more: { locale?: string; timeZone?: string } = {}) =>
  makeMember(database.adminUrl, { agencyId: agency.id, roles: ['caseworker'], ...more })
const tell = ({ id }: TestMember, reference: string, code = 'offer-received') =>
  sql('INSERT INTO notification (member_id, code, reference) VALUES ($1, $2, $3)', [
    id,
    code,
    reference,
  ])
const waiting = async () => (await sql<{ n: number }>('SELECT count(*)::int AS n FROM mail'))[0]?.n
const textOf = ({ raw }: CaughtMail) => {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/content-transfer-encoding: base64/i.test(head))
    return Buffer.from(text, 'base64').toString('utf8').replaceAll('\r\n', '\n')
  return text.replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
}

describe('an e-mail at once', () => {
  it('says the reference and where to sign in, and nothing else', async () => {
    const to = await person()
    await tell(to, 'HW-7Q2M-4KXA', 'glass-broken')
    expect(await sendDue(server)).toEqual({ sent: 1, failed: 0, givenUp: 0 })
    const [mail] = catcher.caught
    expect(mail?.to).toEqual([to.email])
    expect(textOf(mail!).trim()).toBe(
      'Something happened about HW-7Q2M-4KXA in Homeward. Sign in to read it: http://localhost:3000',
    )
    expect(mail?.raw).toMatch(/^Subject: Homeward\r$/m)
    for (const secret of [to.name, agency.name, 'glass', 'html']) {
      expect(mail?.raw.toLowerCase()).not.toContain(secret.toLowerCase())
    }
    expect(await waiting()).toBe(0)
  })

  it('is in the language of its reader', async () => {
    await tell(await person({ locale: 'th' }), 'HW-7Q2M-4KXA')
    await sendDue(server)
    expect(textOf(catcher.caught[0]!)).toMatch(/เกี่ยวกับ HW-7Q2M-4KXA ใน Homeward/)
  })

  it('about no dossier says only that something happened', async () => {
    await tell(await person(), '', 'cap-reached')
    await sendDue(server)
    expect(textOf(catcher.caught[0]!).trim()).toBe(
      'Something happened in Homeward. Sign in to read it: http://localhost:3000',
    )
  })

  it('is one for several things about one dossier', async () => {
    const to = await person()
    await tell(to, 'HW-7Q2M-4KXA')
    await tell(to, 'HW-7Q2M-4KXA', 'access-ended')
    await tell(to, 'HW-0000-0000')
    expect(await sendDue(server)).toMatchObject({ sent: 2 })
  })

  it('goes to nobody who was disabled meanwhile, and does not wait for them', async () => {
    const gone = await person()
    await tell(gone, 'HW-7Q2M-4KXA')
    await sql('UPDATE member SET disabled_at = now() WHERE id = $1', [gone.id])
    await tell(await person(), 'HW-0000-0000')
    expect(await sendDue(server)).toMatchObject({ sent: 1 })
    expect(await dailyRound(true)).toMatchObject({ dropped: 1 })
    expect(await waiting()).toBe(0)
  })
})

describe('a mail server that fails', () => {
  it('is asked again after a growing wait, and given up after three days', async () => {
    await tell(await person(), 'HW-7Q2M-4KXA')
    catcher.refuse(true)
    for (const tries of [1, 2, 3]) {
      expect(await sendDue(server)).toEqual({ sent: 0, failed: 1, givenUp: 0 })
      expect(await sendDue(server)).toMatchObject({ failed: 0 })
      const [row] = await sql<{ tries: number; wait: number }>(
        'SELECT tries, extract(epoch FROM due_at - now())::int AS wait FROM mail',
      )
      expect(row?.tries).toBe(tries)
      expect(row?.wait).toBeGreaterThan(waitAfterTries(tries) / 2)
      expect(row?.wait).toBeLessThanOrEqual(waitAfterTries(tries))
      await sql('UPDATE mail SET due_at = now()')
    }
    catcher.refuse(false)
    expect(await sendDue(server)).toMatchObject({ sent: 1 })

    await tell(await person(), 'HW-7Q2M-4KXA')
    await sql(`UPDATE mail SET made_at = now() - interval '3 days'`)
    catcher.refuse(true)
    expect(await sendDue(server)).toEqual({ sent: 0, failed: 1, givenUp: 1 })
    expect(await waiting()).toBe(0)
  })

  it('is left alone for a while when it fails again and again', async () => {
    for (let n = 0; n < 6; n++) await tell(await person(), 'HW-7Q2M-4KXA')
    catcher.refuse(true)
    expect(await sendDue(server)).toMatchObject({ failed: 3 })
    expect(await waiting()).toBe(6)
  })
})

describe('several copies of the server', () => {
  it('send each e-mail once between them', async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => person()))
    for (const one of people) await tell(one, 'HW-7Q2M-4KXA')
    await Promise.all([sendDue(server), sendDue(server), sendDue(server)])
    expect(catcher.caught.flatMap(({ to }) => to).sort()).toEqual(
      people.map(({ email }) => email).sort(),
    )
  })

  it('a copy that dies after sending leaves one e-mail to be sent again, the same by its id', async () => {
    await tell(await person(), 'HW-7Q2M-4KXA')
    const dying: MailServer = {
      ...server,
      send: async (mail) => {
        await server.send(mail)
        // What a copy does that is killed here: nothing more.
        await new Promise(() => {})
      },
    }
    void sendDue(dying)
    await expect.poll(() => catcher.caught.length).toBe(1)
    expect(await sendDue(server)).toMatchObject({ sent: 0 })
    // Its lease is over.
    await sql(`UPDATE mail SET due_at = now()`)
    expect(await sendDue(server)).toMatchObject({ sent: 1 })
    expect(await sendDue(server)).toMatchObject({ sent: 0 })
    const ids = catcher.caught.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1])
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
  })
})

describe('a daily e-mail', () => {
  const hourNow = (zone: string) =>
    Number(
      new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(
        new Date(),
      ),
    )

  it('lists what was not seen, once, when its hour has come where the person is', async () => {
    const zone = 'Asia/Yangon'
    const to = await person({ timeZone: zone })
    const actor = await signedIn(database.adminUrl, to.id)
    await keepMailChoice(actor, { how: 'daily', hour: hourNow(zone) })
    expect(await mailChoice(actor)).toEqual({ how: 'daily', hour: hourNow(zone) })
    await sql(`UPDATE mail_choice SET digested_at = now() - interval '1 day'`)
    await tell(to, 'HW-7Q2M-4KXA')
    await tell(to, 'HW-7Q2M-4KXA', 'access-ended')
    await tell(to, 'HW-0000-0000')
    await tell(to, 'HW-1111-1111')
    await sql(`UPDATE notification SET seen_at = now() WHERE reference = 'HW-1111-1111'`)
    expect(await sendDue(server)).toMatchObject({ sent: 0 })
    expect(await dailyRound(true)).toMatchObject({ digests: 1 })
    expect(await dailyRound(true)).toMatchObject({ digests: 0 })
    expect(await sendDue(server)).toMatchObject({ sent: 1 })
    const text = textOf(catcher.caught[0]!)
    expect(text.match(/HW-\w{4}-\w{4}/g)).toEqual(['HW-0000-0000', 'HW-7Q2M-4KXA'])
  })

  it('waits for its hour, and is not written about nothing', async () => {
    const to = await person({ timeZone: 'No/Such_Zone' })
    const actor = await signedIn(database.adminUrl, to.id)
    const later = hourNow('UTC') + 1
    await keepMailChoice(actor, { how: 'daily', hour: Math.min(later, 23) })
    await tell(to, 'HW-7Q2M-4KXA')
    if (later < 24) expect(await dailyRound(true)).toMatchObject({ digests: 0 })
    await sql(`UPDATE mail_choice SET hour = 0, digested_at = now() - interval '1 day'`)
    await sql('UPDATE notification SET seen_at = now()')
    expect(await dailyRound(true)).toMatchObject({ digests: 0 })
  })
})

describe('who wants no e-mail', () => {
  it('gets none, not even one that waited', async () => {
    const to = await person()
    await tell(to, 'HW-7Q2M-4KXA')
    const actor = await signedIn(database.adminUrl, to.id)
    expect(await mailChoice(actor)).toMatchObject({ how: 'at-once' })
    await keepMailChoice(actor, { how: 'none', hour: 8 })
    await tell(to, 'HW-0000-0000')
    expect(await waiting()).toBe(0)
  })
})

it('keeps nothing to be sent where no mail server is set up', async () => {
  expect(mailIsOn()).toBe(true)
  await tell(await person(), 'HW-7Q2M-4KXA')
  expect(await dailyRound(false)).toMatchObject({ dropped: 1 })
  expect(await waiting()).toBe(0)
})

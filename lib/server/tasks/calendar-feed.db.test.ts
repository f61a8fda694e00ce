import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { calendarSince, keepCalendar, readCalendar } from './calendar-feed'
import { makeTask } from './make-task'
import { raiseTask } from './raise-task'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const tokenOf = (address: string | null) => address!.split('/').at(-1)!
const sql = (text: string, values: unknown[]) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows)

async function withTasks(): Promise<{ actor: Actor; reference: string; token: string }> {
  const actor = await somebody(database.adminUrl)
  const { id: dossierId, reference } = await openedDossier(actor)
  const due = new Date('2031-01-02T03:04:00Z')
  const { memberId } = actor
  await asActor(actor, (tx) => raiseTask(tx, { dossierId, code: 'reply-due', due, memberId }))
  const words = { title: 'Ring Somchai', words: 'at +66812345678', due: due.toISOString() }
  const more = { remind: 'none', reference } as const
  await makeTask(actor, crypto.randomUUID(), { ...words, ...more, memberId })
  await makeTask(actor, crypto.randomUUID(), { ...words, ...more, memberId: null })
  return { actor, reference, token: tokenOf(await keepCalendar(actor, 'new')) }
}

it('says references, codes and times of one’s own open tasks, and nothing of what they say', async () => {
  const { actor, reference, token } = await withTasks()
  const calendar = (await readCalendar(token))!
  expect(calendar.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
    `SUMMARY:${reference}: Reply due`,
    `SUMMARY:${reference}: Task`,
  ])
  expect(calendar).toContain('DTSTART:20310102T030400Z')
  for (const secret of ['Somchai', '668', actor.name, actor.email, actor.agency.name, 'http']) {
    expect(calendar).not.toContain(secret)
  }
})

it('is read at the newest address alone, and at none after it was taken away', async () => {
  const { actor, token } = await withTasks()
  const next = tokenOf(await keepCalendar(actor, 'new'))
  expect(await readCalendar(token)).toBeNull()
  expect(await readCalendar(next)).toContain('BEGIN:VEVENT')
  expect(await calendarSince(actor)).toBeInstanceOf(Date)
  expect(await keepCalendar(actor, 'off')).toBeNull()
  expect(await readCalendar(next)).toBeNull()
  expect(await calendarSince(actor)).toBeNull()
})

it('is kept as a hash, and seen by its person alone', async () => {
  const { actor, token } = await withTasks()
  const other = await somebody(database.adminUrl, { agencyId: actor.agency.id })
  expect(JSON.stringify(await sql('SELECT f::text FROM calendar_feed f', []))).not.toContain(token)
  expect(
    await asActor(other, (tx) => tx.calendarFeed.count({ select: { memberId: true } })),
  ).toEqual({ memberId: 0 })
})

it('ends with the member, the agency and the roles', async () => {
  const changes = [
    'UPDATE member SET disabled_at = now() WHERE id = $1',
    'UPDATE agency SET active = false WHERE id = (SELECT agency_id FROM member WHERE id = $1)',
    `UPDATE member SET roles = '{auditor}' WHERE id = $1`,
  ]
  for (const change of changes) {
    const { actor, token } = await withTasks()
    expect(await readCalendar(token)).not.toBeNull()
    await sql(change, [actor.memberId])
    expect(await readCalendar(token), change).toBeNull()
  }
})

it('is nothing for somebody who sees no dossier', async () => {
  const auditor = await somebody(database.adminUrl, { roles: ['auditor'] })
  expect(await keepCalendar(auditor, 'new')).toBeNull()
})

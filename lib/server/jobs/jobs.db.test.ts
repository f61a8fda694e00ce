import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { db } from '../db/client'
import { asActor } from '../db/transaction'
import { raiseTask } from '../tasks/raise-task'
import { enqueue } from './enqueue'
import { byTheClock, handlers } from './handlers'
import { workJobs } from './work-jobs'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  asOwner(database.adminUrl, async (client) => (await client.query(text, values)).rows as T[])
const waiting = (name: string) =>
  sql<{ data: unknown }>(`SELECT data FROM queue.job WHERE name = $1 AND state = 'created'`, [name])
const stateOf = async (id: string) =>
  (await sql<{ state: string }>('SELECT state::text FROM queue.job WHERE id = $1', [id]))[0]?.state

describe('a job', () => {
  it('is there if and only if the change is that asked for it', async () => {
    const actor = await somebody(database.adminUrl)
    const data = { dossierId: crypto.randomUUID() }
    await expect(
      asActor(actor, async (tx) => {
        await enqueue(tx, 'sweep-tasks', data)
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    expect(await waiting('sweep-tasks')).toEqual([])
    await asActor(actor, async (tx) => {
      await enqueue(tx, 'sweep-tasks', data)
      await enqueue(tx, 'sweep-tasks', data)
    })
    expect(await waiting('sweep-tasks')).toEqual([{ data }])
    // Another change may not count on a job that may have begun before it.
    await enqueue(db(), 'sweep-tasks', data)
    expect(await waiting('sweep-tasks')).toHaveLength(2)
    await sql('DELETE FROM queue.job')
  })

  it.each([
    ['a name', { who: 'Somchai Homeward' }],
    ['a number', { phone: '66812345678' }],
    ['words under a code', { code: 'call him at noon' }],
    ['an object', { more: { a: 'b' } }],
  ])('carries no text: %s is refused', async (_, data) => {
    await expect(enqueue(db(), 'sweep-tasks', data as Record<string, string>)).rejects.toThrow()
  })

  it('of an unknown name is refused', async () => {
    await expect(enqueue(db(), 'no-such' as 'sweep-tasks')).rejects.toThrow()
  })

  it('has a queue by its name, and no queue is without somebody who works it', async () => {
    const queues = await sql<{ name: string }>(
      `SELECT name FROM queue.queue WHERE name NOT LIKE '\\_\\_%' ORDER BY 1`,
    )
    expect(queues.map(({ name }) => name)).toEqual(Object.keys(handlers).toSorted())
    for (const name of Object.keys(byTheClock)) expect(handlers).toHaveProperty(name)
  })
})

describe('workers', () => {
  /** A task that is due now, of the workflow. */
  async function dueTask() {
    const actor = await somebody(database.adminUrl)
    const { id } = await openedDossier(actor)
    await asActor(actor, (tx) =>
      raiseTask(tx, { dossierId: id, code: 'contact-overdue', due: new Date() }),
    )
    return actor
  }
  const told = async (memberId: string) =>
    (
      await sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM notification WHERE member_id = $1 AND code = 'task-due'`,
        [memberId],
      )
    )[0]?.n

  it('two of them do each job once between them', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, dueTask))
    for (let n = 0; n < 12; n++) await enqueue(db(), 'sweep-tasks', { turn: crypto.randomUUID() })
    const both = await Promise.all([workJobs(0.5), workJobs(0.5)])
    await expect.poll(() => waiting('sweep-tasks'), { timeout: 50_000 }).toEqual([])
    await Promise.all(both.map((worker) => worker.stop()))
    for (const { memberId } of people) expect(await told(memberId)).toBe(1)
    const [done] = await sql<{ n: number; twice: number }>(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE retry_count > 0)::int AS twice FROM queue.job
       WHERE name = 'sweep-tasks' AND state = 'completed' AND data ? 'turn'`,
    )
    expect(done).toEqual({ n: 12, twice: 0 })
  })

  it('one that is killed in the middle leaves its job to the next', async () => {
    // What a worker leaves behind that was killed while it had a job in hand: taken, and no heartbeat since.
    const actor = await dueTask()
    await enqueue(db(), 'sweep-tasks', { turn: crypto.randomUUID() })
    const [left] = await sql<{ id: string }>(
      `UPDATE queue.job SET state = 'active', started_on = now() - interval '5 minutes',
         heartbeat_on = now() - interval '5 minutes' WHERE name = 'sweep-tasks' AND state = 'created' RETURNING id`,
    )
    await sql('UPDATE queue.queue SET monitor_on = NULL, monitor_claim_on = NULL')
    const worker = await workJobs(0.5)
    await expect.poll(() => stateOf(left!.id), { timeout: 55_000 }).toBe('completed')
    await worker.stop()
    expect(await told(actor.memberId)).toBe(1)
  })

  it('make no table, and what goes wrong is kept as a kind without a word of it', async () => {
    const tables = () =>
      sql(`SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'queue' ORDER BY 1`)
    const before = await tables()
    await sql(`CREATE FUNCTION app.broken() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'Somchai at +66812345678'; END $$`)
    await sql(
      `CREATE TRIGGER broken BEFORE UPDATE ON task FOR EACH STATEMENT EXECUTE FUNCTION app.broken()`,
    )
    await enqueue(db(), 'sweep-tasks', { turn: crypto.randomUUID() })
    const worker = await workJobs(0.5)
    const failed = () =>
      sql<{
        output: unknown
      }>(`SELECT output FROM queue.job WHERE name = 'sweep-tasks' AND output IS NOT NULL
        AND state = 'retry'`)
    await expect.poll(async () => (await failed()).length, { timeout: 50_000 }).toBeGreaterThan(0)
    await worker.stop()
    expect(JSON.stringify(await failed())).not.toMatch(/Somchai|668/)
    await sql('DROP TRIGGER broken ON task')
    expect(await tables()).toEqual(before)
  })
})

describe('the process of a worker', () => {
  it('begins, and ends when it is told to', async () => {
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'scripts/worker.ts'],
      { env: process.env },
    )
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    await expect.poll(() => said, { timeout: 50_000 }).toContain('Working.')
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})

import 'server-only'
import { type PoolClient, type QueryResult, types } from 'pg'
import { Prisma } from '@/generated/prisma/client'
import type { Actor } from '../identity/actor'
import { sessionLimits } from '../identity/session-limits'
import { connections } from './client'
import { withoutValues } from './query-failed'

type Text = TemplateStringsArray | Prisma.Sql

/**
 * The part of a transaction that sends statements as they are written. Prisma's has it too, so what needs no model takes
 * this and works in both.
 */
export type Sql = {
  $queryRaw<T>(text: Text, ...values: unknown[]): Promise<T>
  $executeRaw(text: Text, ...values: unknown[]): Promise<number>
}

type Sender = Pick<PoolClient, 'query'>

const int8 = 20

/** As Prisma reads them: an int8 does not fit a number. Numerics and bare dates stay text or local: cast them in SQL. */
const readers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? BigInt : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
}

async function send(to: Sender, given: Text, values: unknown[]): Promise<QueryResult> {
  const { text, values: flat } = 'raw' in given ? Prisma.sql(given, ...values) : given
  const name = connections().nameOf({ sql: text })
  try {
    return await to.query({ text, values: flat, types: readers, ...(name ? { name } : {}) })
  } catch (error) {
    throw withoutValues(error)
  }
}

const sqlOf = (to: Sender): Sql => ({
  $queryRaw: async <T>(text: Text, ...values: unknown[]) =>
    (await send(to, text, values)).rows as T,
  $executeRaw: async (text, ...values) => (await send(to, text, values)).rowCount ?? 0,
})

/** One statement in a transaction of its own, as nobody: for functions that take a token and look it up themselves. */
export const sql = (): Sql => sqlOf(connections().pool)

const longest = 20_000

/**
 * Runs `work` in one transaction as `actor`, as `asActor` does, without Prisma in between: a transaction costs the
 * server a quarter of the processor time, a statement in it a third. For work that is done on every page and needs no
 * model.
 * @returns what `work` returns; everything is rolled back if it throws, or takes longer than twenty seconds.
 */
export async function inSql<T>(
  actor: Pick<Actor, 'token'>,
  work: (tx: Sql) => Promise<T>,
): Promise<T> {
  const client = await connections().pool.connect()
  let over: Error | undefined
  const noted = (error: Error) => {
    over = error
  }
  client.on('error', noted)
  const late = setTimeout(() => void client.end(), longest)
  try {
    const tx = sqlOf(client)
    await client.query('BEGIN')
    // A value, never a part of the text: texts are shown to whoever lists what runs.
    await tx.$queryRaw`SELECT set_config('app.session', ${actor.token}, true),
      app.touch_session(${sessionLimits.idleMinutes}::int)::text`
    const result = await work(tx)
    const { command } = await client.query('COMMIT')
    // Of a transaction in which a statement failed, unheard.
    if (command !== 'COMMIT') throw new Error('The transaction was not committed.')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(noted)
    throw withoutValues(error)
  } finally {
    clearTimeout(late)
    client.off('error', noted)
    client.release(over)
  }
}

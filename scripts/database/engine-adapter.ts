import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { DatabaseError, Pool, types, type PoolConfig, type QueryConfig, type QueryResult } from 'pg'

/** Which columns of a result are the catalog's one-letter codes, by the result's rows. */
const letters = new WeakMap<object, number[]>()

/**
 * The Postgres adapter, as the schema engine needs it. Two differences from Prisma's own:
 * - A migration is run as the one script it is. Prisma's cuts it at every semicolon, those in function
 *   bodies and comments too, and would leave half a migration behind when a statement fails: sent
 *   whole, it is one transaction.
 * - The catalog's one-letter columns are passed on as letters, where Prisma's gives up.
 */
export class EngineAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const at of letters.get(result.rows) ?? []) {
        result.columnTypes[at] = ColumnTypeEnum.Character
      }
      return result
    }
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script)
      } catch (error) {
        throw error instanceof DatabaseError ? withPlace(error, script) : error
      }
    }
    return adapter
  }
}

/** The error with the line of the script it points at: the engine's own report has none. */
function withPlace(error: DatabaseError, script: string): Error {
  if (!error.position) return error
  const line = script.slice(0, Number(error.position)).split('\n').length
  error.message += ` (line ${line}: ${script.split('\n')[line - 1]?.trim()})`
  return error
}

/** A pool for `EngineAdapter`: it calls one-letter columns text, and remembers which they were. */
export function enginePool(config: PoolConfig): Pool {
  const pool = new Pool(config)
  const ask = pool.query.bind(pool) as (query: QueryConfig) => Promise<QueryResult>
  pool.query = (async (query: QueryConfig) => {
    const result = await ask(query)
    const coded = (result.fields ?? []).filter((field) => field.dataTypeID === types.builtins.CHAR)
    if (coded.length > 0) {
      letters.set(
        result.rows,
        coded.map((field) => result.fields.indexOf(field)),
      )
    }
    for (const field of coded) field.dataTypeID = types.builtins.TEXT
    return result
  }) as Pool['query']
  return pool
}

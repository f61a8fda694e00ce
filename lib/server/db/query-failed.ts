import 'server-only'
import { DatabaseError } from 'pg'

/** A statement that the database refused. What the driver adds (the failing row, among others) is left behind. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed'
  constructor(
    message: string,
    /** The SQLSTATE, such as `23505`. */
    readonly code: string | undefined,
  ) {
    super(message)
  }
}

/** What a driver threw, without what it says of values. */
export const withoutValues = (error: unknown): unknown =>
  error instanceof DatabaseError ? new QueryFailed(error.message, error.code) : error

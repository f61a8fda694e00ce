import 'server-only'
import type { OperationState } from '@/lib/domain/operations/states'
import type { Tx } from '../db/transaction'
import { type DataKey, unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord, type RecordContext } from '../sealing/record'

/** What is sealed of an operation. */
export type OperationWords = { title: string; premises: string; plan: string }

/** An operation that the actor's agency joined or is asked to join. */
export type FoundOperation = {
  id: string
  reference: string
  state: OperationState
  leadAgencyId: string
  standing: 'invited' | 'joined'
  /** ISO 8601 date. */
  startsOn: string | null
  version: number
  words: OperationWords
  key: DataKey
}

/** What a seal of an operation's words, tasks and log entries is bound to. */
export const operationContext = (
  operationId: string,
  table: 'operation' | 'operation-task' | 'operation-entry',
  record: string,
): RecordContext => ({ holder: operationId, table, record })

export type OperationRow = Omit<FoundOperation, 'words' | 'key'> & {
  wrappedKey: string
  sealed: string
}

/** Opens the words of a row with its own data key. */
export function openOperation({ wrappedKey, sealed, ...row }: OperationRow): FoundOperation {
  const key = unwrapDataKey(loadKeyring(), row.id, wrappedKey)
  const words = openRecord(key, operationContext(row.id, 'operation', row.id), sealed)
  return { ...row, words: words as OperationWords, key }
}

/**
 * Finds an operation by its reference (`OP-…`) among those the actor's agency joined or is asked to join, and, with
 * `joined`, only one it joined. @returns null when there is none: not there and not visible look the same.
 */
export async function findOperation(
  tx: Tx,
  reference: string,
  joined?: 'joined',
): Promise<FoundOperation | null> {
  const [row] = await tx.$queryRaw<OperationRow[]>`
    SELECT id, reference, state, lead_agency_id AS "leadAgencyId", app.standing_in(id) AS standing,
      to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", version, wrapped_key AS "wrappedKey", sealed
    FROM operation WHERE reference = ${reference.trim().toUpperCase()}`
  if (!row || (joined && row.standing !== 'joined')) return null
  return openOperation(row)
}

import 'server-only'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { DataKey } from '../sealing/data-key'
import { openRecord, type RecordContext, sealRecord } from '../sealing/record'

const contextOf = (
  key: DataKey,
  table: 'status-move' | 'status-answer',
  id: string,
): RecordContext => ({
  holder: key.holder,
  table,
  record: id,
})

/** Seals what was typed into the form of a move, under the dossier's key. */
export const sealMove = (key: DataKey, id: string, values: AnyValues): Promise<string> =>
  sealRecord(key, contextOf(key, 'status-move', id), values)

/** Opens what `sealMove` sealed. @throws SealBroken when it is not what was sealed there. */
export const openMove = (key: DataKey, id: string, sealed: string): AnyValues =>
  openRecord(key, contextOf(key, 'status-move', id), sealed) as AnyValues

/** Seals why the second person refused; null for no words. */
export const sealAnswer = (key: DataKey, id: string, words: string): Promise<string> | null =>
  words ? sealRecord(key, contextOf(key, 'status-answer', id), words) : null

/** Opens what `sealAnswer` sealed; null when nothing was. */
export const openAnswer = (key: DataKey, id: string, sealed: string | null): string | null =>
  sealed === null ? null : String(openRecord(key, contextOf(key, 'status-answer', id), sealed))

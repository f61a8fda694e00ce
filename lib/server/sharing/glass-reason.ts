import 'server-only'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord, type RecordContext } from '../sealing/record'

/** Where the reason of a broken glass belongs: the grant has a data key of its own, so that its holder reads it too. */
export const glassContext = (id: string): RecordContext => ({
  holder: id,
  table: 'dossier-grant',
  record: id,
})

/** The words with which the glass was broken; null for any other grant. */
export function glassReason(grant: {
  id: string
  wrappedKey: string | null
  reasonSealed: string | null
}): string | null {
  const { id, wrappedKey, reasonSealed } = grant
  if (!wrappedKey || !reasonSealed) return null
  const key = unwrapDataKey(loadKeyring(), id, wrappedKey)
  return String(openRecord(key, glassContext(id), reasonSealed))
}

import 'server-only'
import type { Typed } from '@/lib/domain/form/form-state'
import { door } from '../db/client'
import { hashToken } from '../sealing/bearer-token'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { dossierOfForm, draftContext } from './draft-context'

/**
 * Keeps what was typed into a form whose session ran out or was locked, as a draft of the person whose session it was.
 *
 * @param token of that session, as the cookie still carries it; null when there is none
 * @param path the form's page; its dossier is read from it
 * @returns false when nothing was kept: the session was revoked or ended more than a week ago, or its member disabled
 */
export async function parkTypedWork(
  token: string | null,
  path: string,
  typed: Typed,
): Promise<boolean> {
  if (!token) return false
  const hash = hashToken(token)
  const [author] = await door().$queryRaw<{ member_id: string; wrapped_key: string }[]>`
    SELECT * FROM app.door_parking(decode(${hash}, 'hex'))`
  if (!author) return false
  const key = unwrapDataKey(loadKeyring(), author.member_id, author.wrapped_key)
  const sealed = await sealRecord(key, draftContext(author.member_id, path), typed)
  const reference = dossierOfForm(path) ?? null
  const [parked] = await door().$queryRaw<{ kept: boolean }[]>`
    SELECT app.door_park(decode(${hash}, 'hex'), ${path}, ${reference}, ${sealed}) AS kept`
  return parked?.kept ?? false
}

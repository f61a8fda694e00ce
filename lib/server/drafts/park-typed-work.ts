import 'server-only'
import { typedOf } from '@/lib/domain/form/form-state'
import { door } from '../db/client'
import { readSessionToken } from '../identity/session-cookie'
import { hashToken } from '../sealing/bearer-token'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { dossierOfForm, draftContext } from './draft-context'

/**
 * Keeps what was typed into a form whose session ran out, as a draft of the person whose session it was. A session
 * that was revoked, or a member who was disabled, keeps nothing. `path` is the form's page; its dossier is read from it.
 */
export async function parkTypedWork(path: string, form: FormData): Promise<void> {
  const token = await readSessionToken()
  if (!token) return
  const hash = hashToken(token)
  const [author] = await door().$queryRaw<{ member_id: string; wrapped_key: string }[]>`
    SELECT * FROM app.door_parking(decode(${hash}, 'hex'))`
  if (!author) return
  const key = unwrapDataKey(loadKeyring(), author.member_id, author.wrapped_key)
  const sealed = await sealRecord(key, draftContext(author.member_id, path), typedOf(form))
  const reference = dossierOfForm(path) ?? null
  await door()
    .$queryRaw`SELECT app.door_park(decode(${hash}, 'hex'), ${path}, ${reference}, ${sealed})`
}

import 'server-only'
import { z } from 'zod'
import { newDataKey, unwrapDataKey } from '../../sealing/data-key'
import { loadKeyring } from '../../sealing/load-keyring'
import { openRecord, sealRecord } from '../../sealing/record'

const Message = z.object({ message: z.string() })

const asked = (id: string) => ({ holder: id, table: 'access_request', record: id })
const answered = (id: string) => ({ holder: id, table: 'access_request.answer', record: id })

/** The words of a new request, sealed under a key of its own: both agencies read them, the dossier's key is one's alone. */
export async function sealMessage(id: string, message: string) {
  const { key, wrapped } = await newDataKey(loadKeyring(), id)
  return { wrapped, sealed: await sealRecord(key, asked(id), { message }) }
}

type Sealed = { id: string; wrappedKey: string; messageSealed: string; answerSealed: string | null }

/** Seals the words of an answer to a request. */
export function sealAnswer({ id, wrappedKey }: Pick<Sealed, 'id' | 'wrappedKey'>, words: string) {
  return sealRecord(unwrapDataKey(loadKeyring(), id, wrappedKey), answered(id), { message: words })
}

/** The words of a request and of its answer; null without one. */
export function openWords({ id, wrappedKey, messageSealed, answerSealed }: Sealed) {
  const key = unwrapDataKey(loadKeyring(), id, wrappedKey)
  return {
    message: Message.parse(openRecord(key, asked(id), messageSealed)).message,
    answer: answerSealed && Message.parse(openRecord(key, answered(id), answerSealed)).message,
  }
}

import 'server-only'
import type { Purpose } from '@/lib/domain/sharing/codes'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { sealMessage } from '../sharing/requests/request-words'

type Asked = { ok: true } | { ok: false; reason: 'not-found' | 'asked-already' }

/**
 * Asks whoever is on the other side of a match to get in touch. That agency learns who asks, why, the message, and for
 * which of its own dossiers; of the asker's dossier its reference. Refusals: `not-found` (no such match of a dossier of
 * the actor's agency, or both are its own); `asked-already`.
 */
export async function requestContact(
  actor: Actor,
  input: { match: string; purpose: Purpose; message: string },
): Promise<Asked> {
  return asActor(actor, async (tx) => {
    const { match, purpose, message } = input
    const id = crypto.randomUUID()
    const { wrapped, sealed } = await sealMessage(id, message)
    const [row] = await tx.$queryRaw<{ answer: 'asked' | 'asked-already' | 'not-found' }[]>`
      SELECT app.request_match(${id}::uuid, ${match}::uuid, ${purpose}, ${wrapped}, ${sealed}) AS answer`
    const answer = row?.answer ?? 'not-found'
    const outcome = answer === 'asked' ? 'done' : 'refused'
    await recordEvent(tx, 'match.request', outcome, null, { purpose })
    return answer === 'asked' ? { ok: true } : { ok: false, reason: answer }
  })
}

import 'server-only'
import { recordEvent } from '../../audit/record-event'
import { asActor, type Tx } from '../../db/transaction'
import type { Actor } from '../../identity/actor'
import { findRequest, subjectOf } from './open-request'
import { sealAnswer } from './request-words'

/** `over`: somebody else answered or withdrew it a moment before. */
export type AnswerRefusal = { ok: false; reason: 'not-found' | 'over' }

async function settle(
  actor: Actor,
  id: string,
  action: 'request.answer' | 'access.request',
  outcome: 'refused' | 'withdrawn',
  words: string | null,
): Promise<{ ok: true } | AnswerRefusal> {
  return asActor(actor, async (tx: Tx) => {
    const found = await findRequest(tx, id)
    const row = found?.received === (outcome === 'refused') ? found : undefined
    if (!row) {
      await recordEvent(tx, action, 'refused', null, { by: 'access' })
      return { ok: false, reason: 'not-found' }
    }
    const sealed = words && (await sealAnswer(row, words))
    const [answer] = await tx.$queryRaw<{ done: boolean }[]>`
      SELECT app.answer_request(${id}::uuid, ${outcome}, ${sealed}) AS done`
    const subject = await subjectOf(tx, row)
    await recordEvent(tx, action, answer?.done ? 'done' : 'refused', subject, { what: outcome })
    return answer?.done ? { ok: true } : { ok: false, reason: 'over' }
  })
}

/** Refuses a request that came to the actor's agency, with words that the other agency reads. Refusals: AnswerRefusal. */
export const refuseRequest = (actor: Actor, { id, words }: { id: string; words: string }) =>
  settle(actor, id, 'request.answer', 'refused', words)

/** Takes back a request of the actor's own agency that nobody answered yet. Refusals: AnswerRefusal. */
export const withdrawRequest = (actor: Actor, id: string) =>
  settle(actor, id, 'access.request', 'withdrawn', null)

import 'server-only'
import type { Offer } from '@/generated/prisma/client'
import type { Action } from '@/lib/domain/access/permissions'
import type { OfferState } from '@/lib/domain/sharing/codes'
import { type OfferStanding, standingOf } from '@/lib/domain/sharing/offer-standing'
import { recordEvent } from '../../audit/record-event'
import { now } from '../../clock'
import { asActor, type Tx } from '../../db/transaction'
import type { Actor } from '../../identity/actor'
import { keyOfOffer, sealWords } from './offer-words'

/**
 * Why an offer cannot be answered: it is not there for the actor, somebody was faster or its time is over (where it
 * stands now), its giver may not give it any more, or a second person has to be somebody else.
 */
export type AnswerRefusal = 'not-found' | 'not-given' | 'second-person' | OfferStanding
export type Answered = { ok: true; reference: string } | { ok: false; reason: AnswerRefusal }

type Act = (tx: Tx, offer: Offer) => Promise<{ done: boolean }[]>

/** Takes an offer: the grant begins, or the dossier changes hands. Of two people who answer at once, one is first. */
export const acceptOffer = (actor: Actor, id: string, words = ''): Promise<Answered> =>
  settle(actor, id, 'offer.answer', 'accept', async (tx, offer) => {
    const sealed = await sealWords(keyOfOffer(offer), id, 'answer', words)
    return tx.$queryRaw`SELECT app.accept_offer(${id}::uuid, ${sealed}) AS done`
  })

/** Turns an offer down; `words` say why and are read by both agencies. */
export const rejectOffer = (actor: Actor, id: string, words: string): Promise<Answered> =>
  settle(actor, id, 'offer.answer', 'reject', async (tx, offer) => {
    const sealed = await sealWords(keyOfOffer(offer), id, 'answer', words)
    return tx.$queryRaw`SELECT app.reject_offer(${id}::uuid, ${sealed}) AS done`
  })

/** Takes an offer back before it is answered: the agency that made it, or the owner of the dossier. */
export const withdrawOffer = (actor: Actor, id: string): Promise<Answered> =>
  settle(actor, id, 'dossier.share', 'withdraw', (tx) => {
    return tx.$queryRaw`SELECT app.withdraw_offer(${id}::uuid) AS done`
  })

/** Lets an offer out that no consent covers: a supervisor who did not make it. */
export const approveOffer = (actor: Actor, id: string): Promise<Answered> =>
  settle(actor, id, 'offer.approve', 'approve', (tx) => {
    return tx.$queryRaw`SELECT app.approve_offer(${id}::uuid) AS done`
  })

/** Acts on an offer in one transaction; the database decides, the event says what came of it. */
async function settle(
  actor: Actor,
  id: string,
  action: Action,
  what: string,
  act: Act,
): Promise<Answered> {
  return asActor(actor, async (tx) => {
    const offer = await tx.offer.findFirst({ where: { id } })
    if (!offer) {
      await recordEvent(tx, action, 'refused', null, { by: 'access' })
      return { ok: false, reason: 'not-found' }
    }
    const subject = { kind: 'dossier' as const, id: offer.dossierId }
    const { kind, reference } = offer
    const [answer] = await act(tx, offer)
    if (answer?.done) {
      await recordEvent(tx, action, 'done', subject, { what, kind })
      return { ok: true, reference }
    }
    const reason = await whyNot(tx, actor, id, what)
    await recordEvent(tx, action, 'refused', subject, { what, kind, why: reason })
    return { ok: false, reason }
  })
}

/** Where the offer stands after an act that the database refused: whoever was first has committed by now. */
async function whyNot(tx: Tx, actor: Actor, id: string, what: string): Promise<AnswerRefusal> {
  const offer = await tx.offer.findFirst({ where: { id } })
  if (!offer) return 'not-found'
  const { state, answerBy, expiresAt, madeBy } = offer
  const standing = standingOf(
    {
      state: state as OfferState,
      answerBy: answerBy.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
    now(),
  )
  const waits = what === 'approve' ? 'to-approve' : 'offered'
  if (standing !== waits) return standing
  return what === 'approve' && madeBy === actor.memberId ? 'second-person' : 'not-given'
}

import type { OfferState } from './codes'

/** Where an offer stands for whoever looks at it: its state, or `lapsed` when its time to be answered is over. */
export type OfferStanding = OfferState | 'lapsed'

/** @param offer its stored state and instants (ISO 8601); @param now ISO 8601 instant */
export function standingOf(
  offer: { state: OfferState; answerBy: string; expiresAt: string },
  now: string,
): OfferStanding {
  const waits = offer.state === 'offered' || offer.state === 'to-approve'
  const over = Math.min(Date.parse(offer.answerBy), Date.parse(offer.expiresAt)) <= Date.parse(now)
  return waits && over ? 'lapsed' : offer.state
}

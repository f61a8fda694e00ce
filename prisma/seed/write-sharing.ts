import { type Section, sections } from '@/lib/domain/access/sections'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import { asActor } from '@/lib/server/db/transaction'
import type { Actor } from '@/lib/server/identity/actor'
import { acceptOffer, rejectOffer } from '@/lib/server/sharing/offers/answer-offer'
import { makeOffer } from '@/lib/server/sharing/offers/make-offer'
import { recordConsent } from '@/lib/server/sharing/record-consent'
import type { Sharing } from './sharings'
import type { Times } from './times'

/**
 * Offers a dossier as the demonstration says, on a consent recorded for it, and answers the offer where it was answered;
 * all by the use cases that the screens call.
 * @throws when a use case refuses: then it or the demonstration is wrong
 */
export async function writeSharing(
  reference: string,
  sharing: Sharing,
  { giver, answerer, times }: { giver: Actor; answerer: Actor | null; times: Times },
): Promise<void> {
  const toAgencyId = await idOf(giver, sharing.to)
  const consentId = sharing.basis ? await agree(reference, sharing, giver, toAgencyId, times) : null
  const until = times.ahead(0, 90)
  const { kind, level, purpose, note, override = '', mayPassOn = false, keep, answer } = sharing
  const answerBy = `${times.ahead(0, 7)}T16:59:59.000Z`
  const input: OfferInput = {
    id: crypto.randomUUID(),
    reference,
    ...{ kind, toAgencyId, level, purpose, consentId, override, answerBy, mayPassOn, note },
    sections: [...sharing.sections],
    expiresAt: kind === 'transfer' ? answerBy : `${until}T16:59:59.000Z`,
    doNotShare: [],
    keep: keep ? { sections: [...keep], level: 'view', until: `${until}T16:59:59.000Z` } : null,
  }
  const made = await makeOffer(giver, input)
  if (!made.ok) throw new Error(`The offer of ${reference} was refused: ${made.reasons.join()}`)
  if (!answer || !answerer) return
  const act = answer.accepts ? acceptOffer : rejectOffer
  const answered = await act(answerer, made.id, answer.words)
  if (!answered.ok) throw new Error(`Answering ${reference} was refused: ${answered.reason}`)
}

const idOf = (actor: Actor, code: string) =>
  asActor(actor, async (tx) => {
    return (await tx.agency.findFirstOrThrow({ where: { code }, select: { id: true } })).id
  })

async function agree(
  reference: string,
  { kind, purpose, basis, sections: some }: Sharing,
  giver: Actor,
  recipient: string,
  times: Times,
): Promise<string> {
  const id = crypto.randomUUID()
  const of: Section[] = kind === 'transfer' ? [...sections] : [...some]
  const recorded = await recordConsent(giver, {
    ...{ id, reference, purpose, basis: basis!, recipient, sections: of },
    way: basis === 'person' ? 'call' : 'through-relative',
    obtainedOn: times.daysAgo(2),
  })
  if (!recorded.ok) throw new Error(`The consent for ${reference} was refused: ${recorded.reason}`)
  return id
}

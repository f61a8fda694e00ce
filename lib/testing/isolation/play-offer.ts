import { randomUUID } from 'node:crypto'
import { sections } from '@/lib/domain/access/sections'
import { inForce } from '@/lib/domain/sharing/standing'
import { offerStatement } from '../sharing/give'
import { barredBy, mayOffer, type ModelDossier, type Offer, sectionsOf } from './model'
import { agencyCount, type OfferOperation, type TransferOperation } from './operations'
import { allowed, momentOf, type Play } from './play-ground'

/** An offer as an operation describes it: by whom it can come from, if that was asked for, else by anybody. */
export function makeOffer(play: Play, dossier: ModelDossier, operation: OfferOperation) {
  const { now } = play.model
  const open = dossier.grants.filter((grant) => grant.mayPassOn && inForce(grant, now))
  const some = operation.apt && open.length > 0 ? open : dossier.grants
  const parent = operation.onGrant ? some[operation.grant % some.length] : undefined
  const from = operation.apt ? (parent?.agency ?? dossier.owner) : operation.by
  const consent = operation.agreed
    ? dossier.consents[operation.pick % dossier.consents.length]
    : undefined
  const wanted = sectionsOf(operation.mask)
  const barred = Array.from({ length: agencyCount }, (_, at) => at).filter(
    (at) => operation.barred & (1 << at),
  )
  // What the grant binds it to, rule by rule, but for the one that this operation does not keep.
  const bound = (rule: OfferOperation['slip']) => (operation.slip === rule ? undefined : parent)
  const within = wanted.filter((one) => bound('sections')?.sections.includes(one) ?? true)
  const viewOnly = bound('level')?.level === 'view'
  const until = Math.min(now + operation.lasts, bound('lasts')?.expiresAt ?? Infinity)
  const forbidden = bound('to') ? [dossier.owner, ...barredBy(parent)] : []
  return make(play, dossier, {
    id: randomUUID(),
    kind: 'share',
    from,
    to: otherThan([from, ...forbidden], operation.to),
    madeBy: operation.second ? 1 : 0,
    sections: within.length > 0 ? within : wanted,
    level: operation.contribute && !viewOnly ? 'contribute' : 'view',
    consent,
    override: !consent,
    approved: false,
    expiresAt: Math.max(until, now + 1),
    answerBy: now + operation.answer,
    mayPassOn: operation.passOn,
    doNotShare: [...new Set([...barred, ...barredBy(bound('barred'))])],
    parent,
    keep: [],
    keepUntil: 0,
    state: consent ? 'offered' : 'to-approve',
  })
}

/** The offer of the dossier itself. */
export function makeTransfer(play: Play, dossier: ModelDossier, operation: TransferOperation) {
  const { now } = play.model
  const from = operation.apt ? dossier.owner : operation.by
  const consent = operation.agreed
    ? dossier.consents[operation.pick % dossier.consents.length]
    : undefined
  return make(play, dossier, {
    id: randomUUID(),
    kind: 'transfer',
    from,
    to: otherThan([from], operation.to),
    madeBy: operation.second ? 1 : 0,
    sections,
    level: 'contribute',
    consent,
    override: !consent,
    approved: false,
    expiresAt: now + operation.answer,
    answerBy: now + operation.answer,
    mayPassOn: false,
    doNotShare: [],
    keep: operation.keep > 0 ? sectionsOf(operation.keep) : [],
    keepUntil: now + operation.keepLasts,
    state: consent ? 'offered' : 'to-approve',
  })
}

/** The agency that is meant, or the next that is none of these; the first of them can never be. */
function otherThan(these: readonly number[], to: number): number {
  const next = Array.from({ length: agencyCount }, (_, step) => (to + step) % agencyCount)
  return next.find((one) => !these.includes(one)) ?? next.find((one) => one !== these[0])!
}

async function make(play: Play, dossier: ModelDossier, offer: Offer) {
  const me = play.agencies[offer.from]!.people[offer.madeBy]
  const idsOf = (agencies: readonly number[]) => agencies.map((at) => play.agencies[at]!.id)
  const statement = offerStatement(
    me,
    { agencyId: play.agencies[offer.to]!.id },
    { ...dossier, consent: '' },
    {
      kind: offer.kind,
      sections: offer.sections,
      level: offer.level,
      passOn: offer.mayPassOn,
      barred: idsOf(offer.doNotShare),
      parent: offer.parent?.id ?? null,
      keep: offer.keep,
      consent: offer.consent?.id ?? null,
      forged: {
        expires_at: momentOf(play, offer.expiresAt),
        answer_by: momentOf(play, offer.answerBy),
        ...(offer.keep.length > 0 && { keep_until: momentOf(play, offer.keepUntil) }),
      },
    },
    offer.id,
  )
  const did = await allowed(play, me, statement)
  const expected = mayOffer(play.model, dossier, offer)
  if (expected) dossier.offers.push(offer)
  return { expected, did }
}

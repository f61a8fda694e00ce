import { type Section, sections } from '@/lib/domain/access/sections'
import { type GrantTerms, inForce, sectionsOpenTo } from '@/lib/domain/sharing/standing'

// What sharing means, said once more and without a database: agencies are numbers, times are minutes. Random operations
// are played on this model and on the real thing; whatever the two then show differently is a leak or a loss.

export type Consent = {
  id: string
  sections: readonly Section[]
  /** Undefined: any agency. */
  recipient?: number
  withdrawn: boolean
}

export type Offer = {
  id: string
  kind: 'share' | 'transfer'
  from: number
  to: number
  /** Which of the agency's two people made it. */
  madeBy: 0 | 1
  sections: readonly Section[]
  level: 'view' | 'contribute'
  consent?: Consent
  /** Goes ahead without consent once a second person approved. */
  override: boolean
  approved: boolean
  expiresAt: number
  answerBy: number
  mayPassOn: boolean
  doNotShare: readonly number[]
  parent?: Grant
  keep: readonly Section[]
  keepUntil: number
  state: 'to-approve' | 'offered' | 'accepted' | 'rejected' | 'withdrawn'
}

export type Grant = {
  id: string
  agency: number
  givenBy: number
  sections: readonly Section[]
  level: 'view' | 'contribute'
  consent?: Consent
  expiresAt: number
  mayPassOn: boolean
  doNotShare: readonly number[]
  parent?: Grant
  ended: boolean
}

export type ModelDossier = {
  id: string
  reference: string
  owner: number
  consents: Consent[]
  offers: Offer[]
  grants: Grant[]
}

export type Model = { now: number; dossiers: ModelDossier[] }

const within = <T>(part: readonly T[], whole: readonly T[]): boolean =>
  part.every((one) => whole.includes(one))

/** The agencies with which a grant, or one it was passed on from, forbids sharing. */
export const barredBy = (grant: Grant | undefined): number[] =>
  grant ? [...grant.doNotShare, ...barredBy(grant.parent)] : []

/** Whether the giver of an offer may give what it says, now. */
export function canGive({ now }: Model, dossier: ModelDossier, offer: Offer): boolean {
  if (dossier.owner === offer.to) return false
  const { parent } = offer
  if (!parent) return dossier.owner === offer.from
  return (
    offer.kind !== 'transfer' &&
    dossier.grants.includes(parent) &&
    parent.agency === offer.from &&
    inForce(parent, now) &&
    parent.mayPassOn &&
    within(offer.sections, parent.sections) &&
    (offer.level === 'view' || parent.level === 'contribute') &&
    offer.expiresAt <= parent.expiresAt &&
    !barredBy(parent).includes(offer.to) &&
    within(barredBy(parent), offer.doNotShare)
  )
}

/** Whether the consent an offer names is one of the dossier, stands, and covers the offer. */
export function consentCovers(dossier: ModelDossier, { consent, sections: given, to }: Offer) {
  return (
    consent !== undefined &&
    dossier.consents.includes(consent) &&
    !consent.withdrawn &&
    within(given, consent.sections) &&
    (consent.recipient === undefined || consent.recipient === to)
  )
}

/** Whether an offer may be made: it can be given, and either a consent covers it or it waits for a second person. */
export const mayOffer = (model: Model, dossier: ModelDossier, offer: Offer): boolean =>
  canGive(model, dossier, offer) &&
  (offer.override ? offer.consent === undefined : consentCovers(dossier, offer))

/** Whether an agency may take an offer now. */
export const mayAccept = (model: Model, dossier: ModelDossier, offer: Offer, by: number): boolean =>
  offer.state === 'offered' &&
  offer.to === by &&
  offer.answerBy > model.now &&
  offer.expiresAt > model.now &&
  canGive(model, dossier, offer) &&
  (offer.approved || consentCovers(dossier, offer))

/** What an agency reads and writes of a dossier now. */
export function openTo({ now }: Model, dossier: ModelDossier, agency: number) {
  const grants: GrantTerms[] = dossier.grants.map((grant) => ({
    ...grant,
    agencyId: String(grant.agency),
  }))
  return sectionsOpenTo(String(agency), { ownerAgencyId: String(dossier.owner), grants }, now)
}

/** The offers of a dossier whose terms an agency reads. */
export const offersSeen = (dossier: ModelDossier, agency: number): Offer[] =>
  dossier.offers.filter(
    ({ from, to, state }) =>
      agency === from ||
      agency === dossier.owner ||
      (agency === to && ['offered', 'accepted', 'rejected'].includes(state)),
  )

/** The grants of a dossier that an agency reads of. */
export const grantsSeen = (dossier: ModelDossier, agency: number): Grant[] =>
  dossier.grants.filter((one) => [one.agency, one.givenBy, dossier.owner].includes(agency))

/** Ends grants, what was passed on from them, and what was on offer on their strength. */
export function endGrants(dossier: ModelDossier, targets: readonly Grant[]): void {
  const comesFrom = (grant: Grant | undefined): boolean =>
    grant !== undefined && (targets.includes(grant) || comesFrom(grant.parent))
  for (const grant of dossier.grants) {
    if (grant.ended || !comesFrom(grant)) continue
    grant.ended = true
    withdrawWhere(dossier, (offer) => offer.parent === grant)
  }
}

/** Takes back the offers, of those that wait, for which `which` is true. */
export function withdrawWhere(dossier: ModelDossier, which: (offer: Offer) => boolean): void {
  for (const offer of dossier.offers) {
    if (['to-approve', 'offered'].includes(offer.state) && which(offer)) offer.state = 'withdrawn'
  }
}

/**
 * The dossier changes hands: the new owner's grants end, those that the former owner gave are the new one's, other offers
 * of the former owner lapse, it keeps what was agreed.
 */
export function handOver(
  { now }: Model,
  dossier: ModelDossier,
  offer: Offer,
  keptId: string,
): void {
  for (const grant of dossier.grants) {
    if (grant.agency === offer.to) grant.ended = true
    else if (grant.givenBy === offer.from && !grant.parent && inForce(grant, now))
      grant.givenBy = offer.to
  }
  withdrawWhere(dossier, (other) => other !== offer && !other.parent)
  if (offer.keep.length > 0 && offer.keepUntil > now) {
    const { from, to, keep, keepUntil, consent } = offer
    const kept = { id: keptId, agency: from, givenBy: to, sections: keep, expiresAt: keepUntil }
    dossier.grants.push({
      ...kept,
      consent,
      level: 'view',
      mayPassOn: false,
      doNotShare: [],
      ended: false,
    })
  }
  dossier.owner = offer.to
}

/** The sections whose bit is set in a number; never none. */
export const sectionsOf = (mask: number): Section[] => {
  const named = sections.filter((_, at) => mask & (1 << at))
  return named.length > 0 ? named : [sections[mask % sections.length]!]
}

import type { Section } from '../access/sections'
import { isArrivalConfirmed } from '../exit/arrival-of'
import { isClearanceOpened } from '../exit/clearance-of'
import type { DossierRecords } from '../kinds/dossier-records'
import { type KindName, recordKinds } from '../kinds/registry'
import { credibleSightings } from '../whereabouts/counted-sightings'
import { isCredibleProof } from '../whereabouts/credible'

/** What the gates look at. Records of a section that the mover does not see are absent. */
export type Evidence = {
  records: DossierRecords
  /** ISO 8601 instant. */
  now: string
  /** Somebody of the mover's agency has the dossier in hand. */
  inHand: boolean
  /** The person was compared with those of all agencies. */
  compared: boolean
  /** A consent to release negotiation stands. */
  releaseConsent: boolean
  /** Of the newest release packet. */
  packet: { approved: boolean; sent: boolean; replyBy: boolean }
}

/** Where what a gate asks for is filled in: a field of a record, or a page below the dossier. */
type Place = { kind: KindName; field: string } | { page: string }

type GateRule = { place: Place; met: (evidence: Evidence) => boolean }

const day = 86_400_000
/** A proof of life older than this says nothing of today. */
const proofDays = 30
const confirming: readonly (string | undefined)[] = ['document', 'registry', 'relative']

/** Whether somebody who could speak freely showed that the person lives, lately. Source: domain.md, status "released". */
function isProofAlone({ records, now }: Evidence): boolean {
  return (records['proof-of-life'] ?? []).some((proof) => {
    const { at, privacy, validUntil } = proof.values
    if (privacy !== 'alone' || !at || !isCredibleProof(proof)) return false
    if (validUntil && validUntil < now) return false
    return Date.parse(now) - Date.parse(at) <= proofDays * day
  })
}

/** Whether somebody agreed to terms, place and time of the handover, and who comes. Source: domain.md, status "agreed". */
function areTermsAgreed({ records }: Evidence): boolean {
  return (records['negotiation-entry'] ?? []).some(({ values }) => {
    const { outcome, terms, handoverPlace, handoverAt, attending } = values
    return outcome === 'agreed' && [terms, handoverPlace, handoverAt, attending].every(Boolean)
  })
}

/**
 * What must be there to enter a status, each with the place where it is filled in. `profile` is what the chosen
 * authority asks for (lib/domain/completeness/profile-gaps.ts) and `clearance` what keeps a person from travelling
 * (lib/domain/exit/clearance-of.ts): their gaps are named one by one.
 * Source: domain.md, "Case status workflow".
 */
export const gateRules = {
  reporter: {
    place: { kind: 'relative', field: 'reporter' },
    met: ({ records }) =>
      (records.relative ?? []).some(({ values }) => values.reporter === 'yes' && values.relation),
  },
  identifier: {
    place: { kind: 'identity', field: 'fullName' },
    met: ({ records }) =>
      [
        ...(records.identity ?? []).map(({ values }) => values.fullName ?? values.nativeName),
        ...(records.document ?? []).map(({ values }) => values.number),
        ...(records['contact-point'] ?? []).map(({ values }) => values.phone),
      ].some(Boolean),
  },
  compared: { place: { page: '/matches' }, met: ({ compared }) => compared },
  'in-hand': { place: { page: '/assign' }, met: ({ inHand }) => inHand },
  'contact-plan': {
    place: { kind: 'safe-contact-plan', field: 'whoMayCall' },
    met: ({ records }) =>
      (records['safe-contact-plan'] ?? []).some(
        ({ values }) => Boolean(values.whoMayCall) || values.noSafeContact === 'yes',
      ),
  },
  'identity-confirmed': {
    place: { kind: 'identity', field: 'identityConfirmedBy' },
    met: ({ records }) => confirming.includes(records.identity?.[0]?.values.identityConfirmedBy),
  },
  'nationality-confirmed': {
    place: { kind: 'identity', field: 'nationalityConfirmedBy' },
    met: ({ records }) => confirming.includes(records.identity?.[0]?.values.nationalityConfirmedBy),
  },
  sighting: {
    place: { kind: 'sighting', field: 'observedAt' },
    met: ({ records }) => credibleSightings(records.sighting ?? []).length > 0,
  },
  profile: { place: { page: '' }, met: () => true },
  'release-consent': {
    place: { page: '/consents/new' },
    met: ({ releaseConsent }) => releaseConsent,
  },
  'proof-alone': { place: { kind: 'proof-of-life', field: 'at' }, met: isProofAlone },
  'packet-approved': { place: { page: '/packets' }, met: ({ packet }) => packet.approved },
  'packet-sent': { place: { page: '/packets' }, met: ({ packet }) => packet.sent },
  'reply-by': { place: { page: '/packets' }, met: ({ packet }) => packet.replyBy },
  'negotiation-entry': {
    place: { kind: 'negotiation-entry', field: 'at' },
    met: ({ records }) => (records['negotiation-entry'] ?? []).length > 0,
  },
  terms: { place: { kind: 'negotiation-entry', field: 'outcome' }, met: areTermsAgreed },
  'place-of-stay': {
    place: { kind: 'detention', field: 'stay' },
    met: ({ records }) => (records.detention ?? []).length > 0,
  },
  checklist: {
    place: { kind: 'clearance', field: 'item' },
    met: ({ records }) => isClearanceOpened(records),
  },
  clearance: { place: { kind: 'clearance', field: 'item' }, met: () => true },
  arrival: {
    place: { kind: 'journey', field: 'arrivedAt' },
    met: ({ records }) => isArrivalConfirmed(records),
  },
  'home-screening': {
    place: { kind: 'home-screening', field: 'on' },
    met: ({ records }) => (records['home-screening'] ?? []).length > 0,
  },
  'support-plan': {
    place: { kind: 'support-plan', field: 'goals' },
    met: ({ records }) => (records['support-plan'] ?? []).length > 0,
  },
  'not-a-victim': {
    place: { kind: 'determination', field: 'finding' },
    met: ({ records }) =>
      (records.determination ?? []).some(({ values }) => values.finding === 'not_a_victim'),
  },
} as const satisfies Record<string, GateRule>

export type Gate = keyof typeof gateRules

/** What is asked of the living alone. Source: domain.md, branch "deceased" (repatriation of remains). */
export const ofTheLiving: readonly Gate[] = ['proof-alone', 'home-screening', 'support-plan']

const ruleOf = (gate: Gate): GateRule => gateRules[gate]

/** Whether what a gate asks for is there. */
export const isGateMet = (gate: Gate, evidence: Evidence): boolean => ruleOf(gate).met(evidence)

/** The section in which a gate looks; null when it looks elsewhere. */
export function gateSection(gate: Gate): Section | null {
  const { place } = ruleOf(gate)
  return 'kind' in place ? recordKinds[place.kind].section : null
}

/**
 * The way to what a gate asks for: a path below the dossier's own.
 * @param records of the dossier: a record that is there is completed, except a dated one, of which a new one is added
 */
export function gateLink(gate: Gate, records: DossierRecords): string {
  const { place } = ruleOf(gate)
  if ('page' in place) return place.page
  const { section, holds } = recordKinds[place.kind]
  const found = holds === 'many' ? records[place.kind]?.[0]?.recordId : undefined
  return below({ section, kind: place.kind, field: place.field, recordId: found })
}

/** The path below a dossier of the form in which a field is filled in. */
export function below(place: {
  section: Section
  kind: KindName
  field: string
  recordId?: string
}): string {
  const { section, kind, field, recordId } = place
  const form = recordKinds[kind].holds === 'one' ? 'edit' : recordId ? `${recordId}/edit` : 'new'
  return `/${section}/${kind}/${form}#${field}`
}

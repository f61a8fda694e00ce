import type { Section } from '../access/sections'
import type { RecordKind } from '../record/field'
import { clearance } from './clearance'
import { contactLog } from './contact-log'
import { contactPoint } from './contact-point'
import { counterparty } from './counterparty'
import { detention } from './detention'
import { determination } from './determination'
import { document } from './document'
import { evidence } from './evidence'
import { exploitation } from './exploitation'
import { homeScreening } from './home-screening'
import { identity } from './identity'
import { journey } from './journey'
import { legalMatter } from './legal-matter'
import { negotiationEntry } from './negotiation-entry'
import { note } from './note'
import { overstay } from './overstay'
import { proofOfLife } from './proof-of-life'
import { recruitment } from './recruitment'
import { relative } from './relative'
import { routeLeg } from './route-leg'
import { safeContactPlan } from './safe-contact-plan'
import { sighting } from './sighting'
import { supportNeed } from './support-need'
import { supportPlan } from './support-plan'
import { visit } from './visit'

/** Every kind of record a dossier holds, by name, in the order of the sections. */
export const recordKinds = {
  identity,
  document,
  sighting,
  'contact-point': contactPoint,
  'safe-contact-plan': safeContactPlan,
  'contact-log': contactLog,
  'proof-of-life': proofOfLife,
  relative,
  recruitment,
  'route-leg': routeLeg,
  exploitation,
  evidence,
  counterparty,
  'negotiation-entry': negotiationEntry,
  'legal-matter': legalMatter,
  determination,
  clearance,
  overstay,
  detention,
  visit,
  journey,
  'support-need': supportNeed,
  'home-screening': homeScreening,
  'support-plan': supportPlan,
  note,
} as const satisfies Record<string, RecordKind>

export type RecordKinds = typeof recordKinds
export type KindName = keyof RecordKinds

/** All kind names, in the order of the sections. */
export const kindNames = Object.keys(recordKinds) as KindName[]

/** Whether a text, such as a URL segment, names a kind. */
export function isKindName(name: string): name is KindName {
  return Object.hasOwn(recordKinds, name)
}

/**
 * @param section of a dossier
 * @returns its kinds, in the order they are shown
 */
export function kindsOf(section: Section): RecordKinds[KindName][] {
  return kindNames.map((name) => recordKinds[name]).filter((kind) => kind.section === section)
}

import type { Section } from '../access/sections'
import type { Audience } from './codes'

/**
 * always: goes in by itself · chosen: a picture, goes in when picked · reasoned: goes in when somebody says why ·
 * never: cannot be put in.
 */
export type Rule = 'always' | 'chosen' | 'reasoned' | 'never'

export type Content = Record<Audience, Rule> & {
  /** Where it is in a dossier; absent for what the packet itself brings: whom it is to, what it asks, the contact. */
  section?: Section
  /** Goes into the sealed annex, a file of its own. */
  annex?: true
}

/**
 * All that a packet may hold, in the order in which it is read, and what it must never hold. Source: domain.md,
 * "Completeness and the release packet": to the premises the name, nationality, photo or ID image, the contact at the
 * embassy, the request, and nothing else. What is never in either has no words here to print it with. Names are the
 * messages `packet.item.<key>`.
 */
export const packetContents = {
  reference: { authorities: 'always', premises: 'never' },
  addressee: { authorities: 'always', premises: 'always' },
  name: { authorities: 'always', premises: 'always', section: 'identity' },
  nationality: { authorities: 'always', premises: 'always', section: 'identity' },
  birth: { authorities: 'always', premises: 'never', section: 'identity' },
  sex: { authorities: 'always', premises: 'never', section: 'identity' },
  document: { authorities: 'always', premises: 'never', section: 'documents' },
  currentPhoto: { authorities: 'chosen', premises: 'chosen', section: 'identity' },
  idImage: { authorities: 'chosen', premises: 'chosen', section: 'documents' },
  location: { authorities: 'always', premises: 'never', section: 'location' },
  buildingPhoto: { authorities: 'chosen', premises: 'never', section: 'location' },
  request: { authorities: 'always', premises: 'always' },
  legalBasis: { authorities: 'always', premises: 'never' },
  nonPunishment: { authorities: 'always', premises: 'never' },
  embassyContact: { authorities: 'always', premises: 'always' },
  replyBy: { authorities: 'always', premises: 'never' },
  floorAndRoom: { authorities: 'always', premises: 'never', section: 'location', annex: true },
  phone: { authorities: 'always', premises: 'never', section: 'contact', annex: true },
  hiddenPhone: { authorities: 'reasoned', premises: 'never', section: 'contact', annex: true },
  handle: { authorities: 'reasoned', premises: 'never', section: 'contact', annex: true },
  ownWords: { authorities: 'reasoned', premises: 'never', section: 'contact' },
  insideName: { authorities: 'reasoned', premises: 'never', section: 'identity' },
  indicators: { authorities: 'reasoned', premises: 'never', section: 'exploitation' },
  testimony: { authorities: 'reasoned', premises: 'never', section: 'exploitation' },
  evidence: { authorities: 'reasoned', premises: 'never', section: 'evidence' },
  health: { authorities: 'reasoned', premises: 'never', section: 'exploitation' },
  money: { authorities: 'reasoned', premises: 'never', section: 'exploitation' },
  locationSource: { authorities: 'reasoned', premises: 'never', section: 'location' },
  reporter: { authorities: 'reasoned', premises: 'never', section: 'family' },
  family: { authorities: 'reasoned', premises: 'never', section: 'family' },
  agency: { authorities: 'reasoned', premises: 'never' },
  safeContactPlan: { authorities: 'never', premises: 'never' },
  otherCaptives: { authorities: 'never', premises: 'never' },
  homeAddress: { authorities: 'never', premises: 'never' },
  screening: { authorities: 'never', premises: 'never' },
} as const satisfies Record<string, Content>

export type PacketItem = keyof typeof packetContents

export const packetItems = Object.keys(packetContents) as PacketItem[]

/** The items of an audience under one rule, in reading order. */
export const itemsBy = (audience: Audience, rule: Rule): PacketItem[] =>
  packetItems.filter((item) => packetContents[item][audience] === rule)

/** The section of a dossier that an item is drawn from; undefined for what the packet itself brings. */
export const sectionOf = (item: PacketItem): Section | undefined =>
  (packetContents[item] as Content).section

/** Whether an item goes into the sealed annex. */
export const isInAnnex = (item: PacketItem): boolean =>
  (packetContents[item] as Content).annex === true

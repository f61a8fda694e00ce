import { codeList } from './code-list'

export const sightingMethod = codeList('sightingMethod', [
  'live_pin',
  'photo_metadata',
  'described',
  'video_call',
  'picture_matched',
  'seen_by_witness',
  'told_by_authority',
  'open_source',
  'other',
])

/** What a new sighting does to the earlier one it names. */
export const sightingEffect = codeList('sightingEffect', ['confirms', 'supersedes', 'voids'])

/** Why an earlier sighting was not true. Operators make captives send false pins. */
export const voidReason = codeList('voidReason', [
  'under_duress',
  'sent_by_operator',
  'wrong_place',
  'other_person',
  'taken_back',
  'other',
])

/** Where a person is, apart from where the case stands. Source: domain.md, "Three independent axes". */
export const whereabouts = codeList('whereabouts', [
  'held',
  'moved',
  'with_authorities',
  'in_shelter',
  'in_transit',
  'home',
  'unknown',
  'deceased',
])

export type Whereabouts = (typeof whereabouts.codes)[number]

/**
 * The two-part grading police and intelligence services exchange (the Admiralty system): how
 * reliable the source has been, and how credible this piece of information is by itself.
 */
export const sourceGrade = codeList('sourceGrade', ['A', 'B', 'C', 'D', 'E', 'F'])
export const informationGrade = codeList('informationGrade', ['1', '2', '3', '4', '5', '6'])

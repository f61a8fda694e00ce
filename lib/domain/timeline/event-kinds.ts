import type { KindName } from '../kinds/registry'

/** What a timeline can be narrowed to, in the order of its filters. */
export const eventKinds = [
  'moves',
  'sightings',
  'contacts',
  'negotiation',
  'packets',
  'determinations',
  'exit',
  'sharing',
] as const

export type EventKind = (typeof eventKinds)[number]

/** The dated records among them, each under its filter. */
export const timelineRecords = {
  sighting: 'sightings',
  'contact-log': 'contacts',
  'proof-of-life': 'contacts',
  'negotiation-entry': 'negotiation',
  determination: 'determinations',
  detention: 'exit',
  visit: 'exit',
  journey: 'exit',
} as const satisfies Partial<Record<KindName, EventKind>>

/** The filter that an address names; null for all events. */
export const readEventKind = (text: string | undefined): EventKind | null =>
  eventKinds.find((one) => one === text) ?? null

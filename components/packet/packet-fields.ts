import type { Choice } from '@/components/ui/choice'

type Named = { name: string; label: string; hint?: string; optional?: string }

/** A picture that may be picked. */
export type PictureField = { id: string; text: string; note: string; thumb: string }

/** One question of a packet's forms; plain data, every word in the reader's language. */
export type PacketField =
  | ({ kind: 'line'; exact?: true; short?: true } & Named)
  | ({ kind: 'lines' } & Named)
  | ({ kind: 'radios' | 'select'; choices: readonly Choice[] } & Named)
  | ({ kind: 'moment'; dateLabel: string; timeLabel: string; zone: string } & Named)
  | { kind: 'heading'; text: string; lead?: string }
  | ({ kind: 'pictures'; pictures: readonly PictureField[] } & Named)
  /** Something sensitive: ticked, and why. */
  | { kind: 'reasoned'; item: string; text: string; would: string; why: string }

/** The names under which a sensitive thing and its reason are sent. */
export const putIn = (item: string) => `in.${item}`
export const whyOf = (item: string) => `why.${item}`

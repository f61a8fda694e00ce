import type { Point } from '../coordinates/point'
import type { PacketItem } from './contents'
import type { Phrase } from './phrases'

/** A value as it is frozen: what the dossier said, and how it is to be written in each language. */
export type PacketValue =
  | { text: string }
  | { phrase: Phrase }
  /** Of a code list that has no phrases: written in English alone. */
  | { list: string; code: string }
  /** ISO 3166-1 alpha-2. */
  | { country: string }
  /** ISO 3166-2. */
  | { area: string }
  /** ISO 8601, of reduced precision too. */
  | { date: string }
  /** ISO 8601 instant. */
  | { moment: string }
  | { point: Point }
  | { metres: number }
  | { money: { amount: string; currency: string }; label: Phrase }

/** One line of a packet: what it is called and what is said there. */
export type PacketRow = { item: PacketItem; label: Phrase; values: PacketValue[] }

import type { Section } from '../access/sections'
import type { DossierRecords } from '../kinds/dossier-records'
import type { Audience, PacketLanguage } from './codes'
import {
  isInAnnex,
  itemsBy,
  packetContents,
  type PacketItem,
  packetItems,
  sectionOf,
} from './contents'
import { drawRows } from './draw-rows'
import type { PacketRow } from './packet-row'
import { pictureChoices } from './pictures'

/** What whoever makes a packet types and picks: whom it is to, whom to call, which pictures, and what else, why. */
export type PacketDraft = {
  /** In Latin letters, and as they write themselves. */
  addressee: { name: string; nativeName: string; office: string }
  embassy: { name: string; phone: string; email: string }
  /** `2026-12-01`; '' where none is asked for. */
  replyBy: string
  /** Why it goes without a consent that covers it; '' with one. */
  basisReason: string
  /** Ids of stored files: those of the dossier, or redacted copies of them. */
  pictures: string[]
  /** Of each sensitive thing that goes in, why. */
  reasons: Partial<Record<PacketItem, string>>
}

export type PacketPicture = { item: PacketItem; file: string; sha256: string }

/** A packet as it is frozen, hashed and printed: nothing else of the dossier is in it. */
export type PacketContent = {
  /** Random, so that nobody who has the hash can try guesses against it. */
  salt: string
  audience: Audience
  language: PacketLanguage
  /** ISO 8601 instant at which the dossier was read. */
  asOf: string
  /** IANA time zone in which moments are printed. */
  timeZone: string
  reference?: string
  addressee: PacketDraft['addressee']
  embassy: PacketDraft['embassy']
  replyBy?: string
  rows: PacketRow[]
  annex: PacketRow[]
  pictures: PacketPicture[]
  /** Codes of all that is in it. */
  items: PacketItem[]
}

type Given = {
  salt: string
  audience: Audience
  language: PacketLanguage
  asOf: string
  timeZone: string
  reference: string
  /** Name of the agency that makes it: in it only by choice. */
  agency: string
  draft: PacketDraft
  /** Of each stored file that may be picked: the picture it is of, where it is a redacted copy, and the hash of its bytes. */
  files: ReadonlyMap<string, { of: string; sha256: string }>
}

/** Whether an item goes in: by itself, or because somebody said why. */
const goesIn = (item: PacketItem, { audience, draft }: Pick<Given, 'audience' | 'draft'>) => {
  const rule = packetContents[item][audience]
  return rule === 'always' || (rule === 'reasoned' && Boolean(draft.reasons[item]?.trim()))
}

function picturesOf({ audience, draft, files }: Given, records: DossierRecords): PacketPicture[] {
  const choices = pictureChoices(audience, records)
  return draft.pictures.flatMap((file) => {
    const known = files.get(file)
    const choice = known && choices.find((one) => one.file === known.of)
    return choice ? [{ item: choice.item, file, sha256: known.sha256 }] : []
  })
}

/** The order of keys is part of it: the same packet has the same hash wherever it is put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  )
}

/** The text whose SHA-256 is the packet's hash: JSON with keys in order. */
export const canonicalText = (content: PacketContent): string => JSON.stringify(sorted(content))

/**
 * Puts a packet together from what was typed and the records of the dossier. Only what the table of contents lets an
 * audience have is drawn: what is forbidden is never read.
 *
 * @param given what was typed and picked, and about the packet
 * @param records of the dossier, of the sections that the maker sees
 */
export function packetContent(given: Given, records: DossierRecords): PacketContent {
  const { salt, audience, language, asOf, timeZone, draft } = given
  const inside = packetItems.filter((item) => goesIn(item, given))
  const rows = inside.flatMap((item) =>
    item === 'agency'
      ? [{ item, label: 'agency' as const, values: [{ text: given.agency }] }]
      : drawRows(item, records),
  )
  const pictures = picturesOf(given, records)
  const is = (item: PacketItem) => inside.includes(item)
  const content = {
    salt,
    audience,
    language,
    asOf,
    timeZone,
    ...(is('reference') && { reference: given.reference }),
    addressee: draft.addressee,
    embassy: draft.embassy,
    ...(is('replyBy') && draft.replyBy && { replyBy: draft.replyBy }),
    rows: rows.filter(({ item }) => !isInAnnex(item)),
    annex: rows.filter(({ item }) => isInAnnex(item)),
    pictures,
  }
  const drawn = new Set([...rows, ...pictures].map(({ item }) => item))
  // What the packet itself brings is in it always; what is drawn from the dossier only if it was there.
  const items = packetItems.filter(
    (item) => drawn.has(item) || (is(item) && !sectionOf(item) && item !== 'agency'),
  )
  return { ...content, items }
}

/**
 * The sections of a dossier that a packet may draw from: those of what goes in by itself, of the pictures that may be
 * picked, and of what was chosen with a reason. Who does not see all of them does not see the packet.
 */
export function packetSections(audience: Audience, draft: PacketDraft): Section[] {
  const items = packetItems.filter((item) => goesIn(item, { audience, draft }))
  const all = [...items, ...itemsBy(audience, 'chosen')].flatMap((item) => sectionOf(item) ?? [])
  return [...new Set(all)]
}

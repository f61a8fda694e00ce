import type { Section } from '../access/sections'
import type { DossierRecords } from '../kinds/dossier-records'
import { completenessItems, type Item, type ItemKey } from './items'
import { find, type Found, type Href } from './probe'

/**
 * done: all of it is there and worth something · partial: some of it · stale: it was there and has
 * grown too old · missing · unseen: in a section the reader does not see.
 */
export type ItemState = 'done' | 'partial' | 'stale' | 'missing' | 'unseen'

export type CompletenessItem = {
  key: ItemKey
  points: number
  /** Of its points, to one decimal. */
  earned: number
  state: ItemState
  /** The field to go to: the first that is not there, else the first. */
  href: Href
  /** ISO 8601 instants at which the location it stands on is next worth less, and worth nothing. */
  nextChangeAt?: string
  staleAt?: string
}

export type GateKey = 'name' | 'idImage' | 'location' | 'phone'
export type GateGap = { key: GateKey; state: 'missing' | 'stale' | 'unseen'; href: Href }

export type Completeness = {
  /** 0 to 100, whole. */
  score: number
  /** The four that make a request work: name, image of an ID card or passport, location, phone. */
  gate: { met: boolean; missing: GateGap[] }
  items: CompletenessItem[]
}

const worth = ({ there, age }: Found) => (there ? (age?.factor ?? 1) : 0)

function stateOf(found: readonly Found[]): ItemState {
  if (found.every((one) => worth(one) > 0)) return 'done'
  if (found.some((one) => worth(one) > 0)) return 'partial'
  return found.some(({ there }) => there) ? 'stale' : 'missing'
}

const earliest = (instants: (string | undefined)[]) =>
  instants.filter((instant) => instant !== undefined).toSorted()[0]

function assess(
  item: Item & { key: ItemKey },
  found: Found[],
  sees: readonly Section[] | undefined,
) {
  const gap = found.find((one) => worth(one) === 0) ?? found[0]!
  const unseen = sees !== undefined && !sees.includes(gap.href.section)
  const points = item.parts.reduce((sum, part) => sum + part.points, 0)
  // In tenths, because a sum of 0.6 and 0.3 is not exact.
  const tenths = found.reduce(
    (sum, one, index) => sum + item.parts[index]!.points * Math.round(worth(one) * 10),
    0,
  )
  const nextChangeAt = earliest(found.map(({ age }) => age?.nextChangeAt))
  const staleAt = earliest(found.map(({ age }) => age?.staleAt))
  const result: CompletenessItem = {
    key: item.key,
    points,
    earned: tenths / 10,
    state: unseen ? 'unseen' : stateOf(found),
    href: gap.href,
    ...(nextChangeAt && { nextChangeAt }),
    ...(staleAt && { staleAt }),
  }
  return { result, tenths, first: found[0]! }
}

type Assessed = ReturnType<typeof assess>

function gapOf(key: GateKey, ways: readonly Found[], sees?: readonly Section[]): GateGap[] {
  if (ways.some((one) => worth(one) > 0)) return []
  const stale = ways.find(({ there }) => there)
  const { href } = stale ?? ways[0]!
  if (sees && !sees.includes(href.section)) return [{ key, state: 'unseen', href }]
  return [{ key, state: stale ? 'stale' : 'missing', href }]
}

/**
 * How complete a dossier is, what is missing and where to fill it in.
 *
 * @param records of the dossier
 * @param now ISO 8601 instant, by which locations age
 * @param sees sections of the reader: what is in others is said to be unseen, and not counted. All when absent.
 * @returns the score, the gate and all items in the order in which they are asked for. Adding a
 *   field never lowers the score, unless it says that the person is elsewhere or that a report is
 *   not to be believed.
 */
export function completenessOf(
  records: DossierRecords,
  now: string,
  sees?: readonly Section[],
): Completeness {
  const assessed = new Map<ItemKey, Assessed>(
    completenessItems.map((item) => [
      item.key,
      assess(
        item,
        item.parts.map((part) => find(part, records, now)),
        sees,
      ),
    ]),
  )
  const first = (key: ItemKey) => assessed.get(key)!.first
  const all = [...assessed.values()]
  const missing = [
    ...gapOf('name', [first('name')], sees),
    ...gapOf('idImage', [first('idImage')], sees),
    ...gapOf('location', [first('coordinates'), first('premises')], sees),
    ...gapOf('phone', [first('phone')], sees),
  ]
  return {
    score: Math.round(all.reduce((sum, { tenths }) => sum + tenths, 0) / 10),
    gate: { met: missing.length === 0, missing },
    items: all.map(({ result }) => result),
  }
}

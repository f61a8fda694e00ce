import { clearanceItem, type clearanceState } from '../codes/exit'
import { dayPassed } from '../dates/day-passed'
import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { overstayOf } from './overstay-of'

export type ClearanceItem = (typeof clearanceItem.codes)[number]
type ClearanceState = (typeof clearanceState.codes)[number]

/** A record of the exit section that shows an item done, whether or not somebody ticked it. */
type Shown = 'overstay' | 'journey' | 'detention'

export type ClearanceLine = {
  item: ClearanceItem
  /** The record of the item; null while nobody has taken it up. */
  recordId: string | null
  state: ClearanceState | 'missing'
  /** The other record that shows it done. */
  by: Shown | null
  what?: string
  owner?: string
  /** ISO 8601, as precise as they are known. */
  dueOn?: string
  doneOn?: string
  validUntil?: string
  /** Not settled, and its day is over. */
  overdue: boolean
  /** Done, but no longer valid. */
  lapsed: boolean
  /** Nothing more is to be done: it is done and still valid, or not needed. */
  settled: boolean
}

/** What must be settled before somebody is repatriated. Source: domain.md, status *repatriating*. */
const neededToTravel = [
  'nationality',
  'travel_document',
  'exit_permit',
  'overstay',
  'ticket',
  'receiving_contact',
] as const satisfies readonly ClearanceItem[]

/** Nobody goes home without these: "not needed" does not settle them. */
const neverUnneeded: readonly ClearanceItem[] = [
  'nationality',
  'travel_document',
  'receiving_contact',
]

/** Which items the other records of the section show to be done. */
function shownDone(records: DossierRecords, today: string): Map<ClearanceItem, Shown> {
  const shown = new Map<ClearanceItem, Shown>()
  for (const { values } of records.overstay ?? []) {
    if (overstayOf(values, today).settled) shown.set('overstay', 'overstay')
  }
  for (const { values } of records.journey ?? []) {
    if (values.ticketNumber) shown.set('ticket', 'journey')
    if (values.escort) shown.set('escort', 'journey')
    if (values.receivingName) shown.set('receiving_contact', 'journey')
  }
  for (const { values } of records.detention ?? []) {
    if (values.letterSentOn) shown.set('non_punishment_letter', 'detention')
  }
  return shown
}

function lineOf(
  item: ClearanceItem,
  record: StoredRecord<'clearance'> | undefined,
  shown: Shown | undefined,
  today: string,
): ClearanceLine {
  const values = record?.values
  const said = values?.state ?? (record ? 'open' : 'missing')
  const by = said === 'done' || said === 'not_needed' ? null : (shown ?? null)
  const state = by ? 'done' : said
  const { what, owner, dueOn, doneOn, validUntil } = values ?? {}
  const lapsed = state === 'done' && validUntil !== undefined && dayPassed(validUntil, today)
  const unneeded = state === 'not_needed' && !neverUnneeded.includes(item)
  const settled = (state === 'done' && !lapsed) || unneeded
  const overdue = !settled && dueOn !== undefined && dayPassed(dueOn, today)
  const recordId = record?.recordId ?? null
  return {
    item,
    recordId,
    state,
    by,
    what,
    owner,
    dueOn,
    doneOn,
    validUntil,
    overdue,
    lapsed,
    settled,
  }
}

/**
 * The checklist of leaving the country: every item in the order in which it is usually got, whether or not somebody has
 * taken it up. What an overstay, a journey or a detention shows need not be ticked a second time.
 *
 * @param records of the dossier; those of the exit section are read
 * @param today ISO 8601 day
 */
export function clearanceOf(records: DossierRecords, today: string): ClearanceLine[] {
  const all = records.clearance ?? []
  const shown = shownDone(records, today)
  return clearanceItem.codes.flatMap((item) => {
    const of = all.filter(({ values }) => values.item === item)
    if (of.length > 0) return of.map((one) => lineOf(item, one, shown.get(item), today))
    return item === 'other' ? [] : [lineOf(item, undefined, shown.get(item), today)]
  })
}

/** Whether somebody has begun the checklist. */
export const isClearanceOpened = ({ clearance = [] }: DossierRecords): boolean =>
  clearance.length > 0

/**
 * What of the checklist still keeps a case from *repatriating*.
 *
 * @param lines as `clearanceOf` gives them
 * @returns the items, in their order; empty when the person can travel
 */
export function clearanceGaps(lines: readonly ClearanceLine[]): ClearanceItem[] {
  return neededToTravel.filter((item) => !lines.some((line) => line.item === item && line.settled))
}

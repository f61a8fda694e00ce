import type { RecordKinds } from '../kinds/registry'
import { isoParts } from '../dates/calendar-day'
import type { Money, ValuesOf } from '../record/values-of'

export type OverstayCount = {
  /** Whole days beyond the last permitted one; null when neither dates nor a number is known. */
  days: number | null
  /** What the days follow from. */
  basis: 'dates' | 'typed' | null
  /** ISO 8601 day to which the dates were counted; null where they were not. */
  until: string | null
  /** Nobody has said when the count ends: it grows by one each day. */
  running: boolean
  /** Days × rate, at most the highest fine; null when one of the two is not known. */
  fine: Money | null
  /** The highest fine is less than days × rate. */
  capped: boolean
  /** Why the overstay no longer stands in the way; null while it does. */
  settled: 'none' | 'waived' | 'paid' | null
}

const dayLength = 86_400_000

const isDay = (date: string | undefined): date is string =>
  date !== undefined && isoParts(date)?.day !== undefined

/** Days from one ISO 8601 day to a later one; 0 when it is not later. */
const daysBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayLength))

/** An amount in the smallest unit it is written in. */
function unitsOf({ amount }: Money, decimals: number): bigint {
  const [whole = '0', rest = ''] = amount.split('.')
  return BigInt(whole + rest.padEnd(decimals, '0'))
}

const decimalsOf = ({ amount }: Money) => amount.split('.')[1]?.length ?? 0

function written(units: bigint, decimals: number, currency: string): Money {
  const digits = units.toString().padStart(decimals + 1, '0')
  const at = digits.length - decimals
  return { amount: decimals ? `${digits.slice(0, at)}.${digits.slice(at)}` : digits, currency }
}

/** Days × rate, exactly; at most `most`, where that is in the same currency. */
function fineOf(days: number, rate: Money, most: Money | undefined) {
  const decimals = Math.max(decimalsOf(rate), most ? decimalsOf(most) : 0)
  const full = BigInt(days) * unitsOf(rate, decimals)
  const limit = most?.currency === rate.currency ? unitsOf(most, decimals) : undefined
  const capped = limit !== undefined && limit < full
  return { fine: written(capped ? limit : full, decimals, rate.currency), capped }
}

function daysOf(values: Overstay, today: string) {
  const { permittedUntil, countedUntil, days } = values
  const known = isDay(permittedUntil) && (countedUntil === undefined || isDay(countedUntil))
  if (!known) return { days: days ?? null, basis: days === undefined ? null : ('typed' as const) }
  const until = countedUntil ?? today
  return { days: daysBetween(permittedUntil, until), basis: 'dates' as const, until }
}

function settledBy({ waiver, paidOn, paid }: Overstay, days: number | null) {
  if (waiver === 'granted') return 'waived'
  if (paidOn !== undefined || paid !== undefined) return 'paid'
  return days === 0 ? 'none' : null
}

type Overstay = ValuesOf<RecordKinds['overstay']>

/**
 * Counts the days of an overstay and the fine for them. The day after the last permitted one is the first day of
 * overstay, and the day counted to is one too: permitted until 1 May, leaving on 4 May, are three days.
 *
 * @param values of the record, as stored
 * @param today ISO 8601 day, where the person is; counted to when no end is recorded
 */
export function overstayOf(values: Overstay, today: string): OverstayCount {
  const { days, basis, until = null } = daysOf(values, today)
  const { rate, most } = values
  const counted = days !== null && rate ? fineOf(days, rate, most) : { fine: null, capped: false }
  return {
    days,
    basis,
    until,
    running: basis === 'dates' && values.countedUntil === undefined,
    ...counted,
    settled: settledBy(values, days),
  }
}

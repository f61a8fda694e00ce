import { parsePoint } from '../coordinates/parse-point'
import type { Calendar } from '../dates/calendar-day'
import { parseDate } from '../dates/parse-date'
import { parseMoment } from '../dates/parse-moment'
import { parseTime } from '../dates/parse-time'
import { parsePhone } from '../phones/parse-phone'
import { cleanText } from './clean-text'
import type { ErrorReason } from './errors'
import type { Field } from './field'
import { parseAmount, parseDecimal } from './parse-decimal'
import type { Value } from './values-of'

export type ReadOptions = {
  /** IANA name of the writer's time zone. */
  timeZone: string
  calendar: Calendar
  /** ISO 3166-1 alpha-2, for phones typed without a country. */
  defaultCountry?: string
}

/** A field read: its value, nothing given, or the refusal and the part of the field it is about. */
export type ReadField =
  | { ok: true; value?: Value }
  | { ok: false; reason: ErrorReason; part?: 'date' | 'time' | 'amount' | 'currency' }

/** All that was typed under a form name. */
export type TypedUnder = (name: string) => readonly string[]

const order = 'dmy'
const nothing: ReadField = { ok: true }

function readMoment(date: string, time: string, { timeZone, calendar }: ReadOptions): ReadField {
  if (!date) return time ? { ok: false, reason: 'needs-date', part: 'date' } : nothing
  // Without a time the day's beginning: a place must never look fresher than it is.
  const read = parseMoment(date, time || '00:00', timeZone, { calendar, order })
  if (read.ok) return { ok: true, value: read.instant }
  if (read.reason === 'empty') return nothing
  const part = read.reason === 'not-a-time' || read.reason === 'skipped-time' ? 'time' : 'date'
  return { ok: false, reason: read.reason, part }
}

function readMoney(typed: string, currency: string): ReadField {
  if (!typed) return nothing
  const amount = parseAmount(typed)
  if (amount === undefined) return { ok: false, reason: 'not-an-amount', part: 'amount' }
  if (!currency) return { ok: false, reason: 'needs-currency', part: 'currency' }
  return { ok: true, value: { amount, currency } }
}

function readPhone(typed: string, { defaultCountry }: ReadOptions): ReadField {
  const read = parsePhone(typed, defaultCountry)
  if (read.ok) return { ok: true, value: read.e164 }
  if (read.reason === 'empty') return nothing
  if (read.reason === 'too-short') return { ok: false, reason: 'phone-too-short' }
  if (read.reason === 'too-long') return { ok: false, reason: 'phone-too-long' }
  return { ok: false, reason: read.reason }
}

function readDate(typed: string, { calendar }: ReadOptions): ReadField {
  const read = parseDate(typed, { calendar, order })
  if (read.ok) return { ok: true, value: read.iso }
  return read.reason === 'empty' ? nothing : { ok: false, reason: read.reason }
}

function readTime(typed: string): ReadField {
  const time = parseTime(typed)
  if (!time) return { ok: false, reason: 'not-a-time' }
  const two = (part: number) => String(part).padStart(2, '0')
  return { ok: true, value: `${two(time.hour)}:${two(time.minute)}` }
}

function readPoint(typed: string): ReadField {
  const read = parsePoint(typed)
  if (read.ok) return { ok: true, value: read.point }
  if (read.reason === 'empty') return nothing
  if (read.reason === 'out-of-range') return { ok: false, reason: 'point-out-of-range' }
  return { ok: false, reason: read.reason }
}

function readNumber(typed: string): ReadField {
  const number = parseDecimal(typed)
  return number === undefined
    ? { ok: false, reason: 'not-a-number' }
    : { ok: true, value: Number(number) }
}

/** Chosen codes: each once, in the order of the list, unknown ones last for the schema to refuse. */
function readSeveral(typed: readonly string[], codes: readonly string[] = []): ReadField {
  const given = new Set(typed.map((one) => cleanText(one, false)).filter(Boolean))
  const known = codes.filter((code) => given.delete(code))
  const all = [...known, ...given]
  return all.length ? { ok: true, value: all } : nothing
}

/**
 * Reads what was typed for one field into the form in which it is stored.
 *
 * @param field of a record kind
 * @param typed looks up what was typed under a form name: the field's key, or key and part
 * @param options of the writer
 * @returns the value, nothing when nothing was given, or why it could not be understood; whether
 *   the value may be kept is for schemaOfField to say
 */
export function readField(field: Field, typed: TypedUnder, options: ReadOptions): ReadField {
  const under = (name: string) => cleanText(typed(name)[0] ?? '', false)
  const one = under(field.key)
  switch (field.type) {
    case 'codes':
      return readSeveral(typed(field.key), field.codes.codes)
    case 'countries':
    case 'files':
      return readSeveral(typed(field.key))
    case 'moment':
      return readMoment(under(`${field.key}.date`), under(`${field.key}.time`), options)
    case 'money':
      return readMoney(under(`${field.key}.amount`), under(`${field.key}.currency`))
    case 'paragraph': {
      const text = cleanText(typed(field.key)[0] ?? '', true)
      return text ? { ok: true, value: text } : nothing
    }
    case 'text':
    case 'code':
    case 'country':
    case 'area':
    case 'answer':
    case 'reference':
      return one ? { ok: true, value: one } : nothing
    case 'date':
      return one ? readDate(one, options) : nothing
    case 'time':
      return one ? readTime(one) : nothing
    case 'number':
      return one ? readNumber(one) : nothing
    case 'phone':
      return one ? readPhone(one, options) : nothing
    case 'point':
      return one ? readPoint(one) : nothing
  }
}

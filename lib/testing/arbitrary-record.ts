import fc from 'fast-check'
import { answer } from '@/lib/domain/codes/answers'
import { areaCodes } from '@/lib/domain/codes/areas'
import { countryCodes } from '@/lib/domain/codes/countries'
import { currency } from '@/lib/domain/codes/currencies'
import { isoDate } from '@/lib/domain/dates/calendar-day'
import { roundPoint } from '@/lib/domain/coordinates/point'
import { cleanText, lengthOf } from '@/lib/domain/record/clean-text'
import { countedErrors } from '@/lib/domain/record/counted-errors'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { longest } from '@/lib/domain/record/field-schema'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { orderErrors } from '@/lib/domain/record/order-errors'
import { parseAmount } from '@/lib/domain/record/parse-decimal'
import type { AnyValues, Value } from '@/lib/domain/record/values-of'

/** The clock of the generated records. */
export const generatedAt = '2026-11-22T07:30:00.000Z'

const scripts = fc.constantFrom(
  'สมชาย',
  'ភ្នំពេញ',
  'Nguyễn',
  '陈小明',
  'محمد',
  'מיכל',
  '👩🏽‍🦱',
  'ກຸງ',
  'ထိုင်း',
)

function textOf(max: number, lines: boolean): fc.Arbitrary<string> {
  const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), scripts)
  return fc
    .array(typed, { minLength: 1, maxLength: 4 })
    .map((parts) => cleanText(parts.join(lines ? '\n' : ' '), lines))
    .filter((text) => text !== '' && lengthOf(text) <= max)
}

const date = fc
  .record({
    year: fc.integer({ min: 1901, max: 2026 }),
    month: fc.integer({ min: 1, max: 10 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) => isoDate(year, ...[month, day].slice(0, parts - 1)))

/** To the minute, since 1970: zones of the region kept odd seconds before. */
const moment = fc
  .integer({ min: 0, max: Math.floor(Date.parse(generatedAt) / 60_000) })
  .map((minutes) => new Date(minutes * 60_000).toISOString())

const amount = fc
  .tuple(fc.nat(1e9), fc.nat(999_999), fc.integer({ min: 0, max: 6 }))
  .map(([whole, part, digits]) => parseAmount(`${whole}.${String(part).slice(0, digits)}`)!)

const phone = fc.constantFrom(
  '+66812345678',
  '+85512345678',
  '+6281234567890',
  '+84912345678',
  '+12025550123',
)

const point = fc
  .record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundPoint)
  .filter(({ lat, lon }) => lat !== 0 || lon !== 0)

const subsetOf = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1 })

/** Any valid value of a field, as it is stored. */
export function arbitraryValue(field: Field): fc.Arbitrary<Value> {
  switch (field.type) {
    case 'text':
    case 'paragraph':
      return textOf(field.max ?? longest[field.type], field.type === 'paragraph')
    case 'date':
      return date
    case 'time':
      return moment.map((instant) => instant.slice(11, 16))
    case 'moment':
      return moment
    case 'code':
      return fc.constantFrom(...field.codes.codes)
    case 'codes':
      return subsetOf(field.codes.codes)
    case 'country':
      return fc.constantFrom(...countryCodes)
    case 'countries':
      return subsetOf([...countryCodes].slice(0, 9))
    case 'area':
      return fc.constantFrom(...areaCodes)
    case 'answer':
      return fc.constantFrom(...answer.codes)
    case 'number': {
      const unit = 10 ** (field.decimals ?? 0)
      const [min, max] = [(field.min ?? 0) * unit, Math.min(field.max ?? 1e6, 1e6) * unit]
      return fc.integer({ min, max }).map((value) => value / unit)
    }
    case 'money':
      return fc.record({ amount, currency: fc.constantFrom(...currency.codes) })
    case 'phone':
      return phone
    case 'point':
      return point
    case 'files':
      return fc.uniqueArray(fc.uuid({ version: 4 }), { minLength: 1, maxLength: 3 })
    case 'reference':
      return fc.uuid({ version: 4 })
  }
}

/**
 * Any valid values of a kind; at least one field is given.
 *
 * @param kind which record
 * @param required keys of fields that must be among them, besides those the kind requires
 */
export function arbitraryValues(
  kind: RecordKind,
  required: readonly string[] = [],
): fc.Arbitrary<AnyValues> {
  const given = fieldsOf(kind).filter((field) => field.required || required.includes(field.key))
  return fc
    .record(Object.fromEntries(fieldsOf(kind).map((field) => [field.key, arbitraryValue(field)])), {
      requiredKeys: given.map(({ key }) => key),
    })
    .map((values) => ({ ...values }))
    .filter((values) => Object.keys(values).length > 0)
    .filter((values) => countedErrors(kind, values).length === 0)
    .filter(
      (values) => orderErrors(kind, values, { now: generatedAt, timeZone: 'UTC' }).length === 0,
    )
}

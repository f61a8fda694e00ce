import { z } from 'zod'
import { answer } from '../codes/answers'
import { areaCodes } from '../codes/areas'
import { countryCodes } from '../codes/countries'
import { currency } from '../codes/currencies'
import { isoParts } from '../dates/calendar-day'
import { lengthOf } from './clean-text'
import type { ErrorReason } from './errors'
import type { Field } from './field'

/** Longest texts, in code points. Names of 300 characters exist. */
export const longest = { text: 300, paragraph: 10_000 } as const
export const mostFiles = 50

const because = (error: ErrorReason) => ({ error })

const textOf = (max: number) =>
  z
    .string()
    .min(1, because('required'))
    .refine((text) => lengthOf(text) <= max, because('text-too-long'))
const dateText = z.string().refine((text) => isoParts(text) !== undefined, because('not-a-date'))
const instant = z.iso.datetime({ precision: 3, ...because('not-a-date') })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, because('not-a-time'))
const country = z.string().refine((code) => countryCodes.has(code), because('unknown-country'))
const area = z.string().refine((code) => areaCodes.has(code), because('unknown-area'))

function oneOf(codes: readonly string[]) {
  return z.enum(codes as [string, ...string[]], because('unknown-choice'))
}

/** Several of a kind: at least one, each once. */
function several<T extends z.ZodType<string>>(one: T) {
  return z
    .array(one)
    .min(1, because('required'))
    .refine((all) => new Set(all).size === all.length, because('unknown-choice'))
}

function numberOf({
  min = 0,
  max = 1e12,
  decimals = 0,
}: {
  min?: number
  max?: number
  decimals?: number
}) {
  return z
    .number(because('not-a-number'))
    .min(min, because('number-too-small'))
    .max(max, because('number-too-large'))
    .refine((value) => Number(value.toFixed(decimals)) === value, because('too-many-decimals'))
}

const money = z.strictObject({
  amount: z.string().regex(/^(0|[1-9]\d{0,12})\.\d{2}(\d{2,6})?$/, because('not-an-amount')),
  currency: oneOf(currency.codes),
})
const degrees = (limit: number) =>
  z
    .number(because('not-a-point'))
    .min(-limit, because('point-out-of-range'))
    .max(limit, because('point-out-of-range'))
const point = z.strictObject({ lat: degrees(90), lon: degrees(180) })
const phone = z.string().regex(/^\+[1-9]\d{4,14}$/, because('not-a-phone'))
const file = z.uuid(because('unknown-file'))

/**
 * The schema of what one field holds once given; refusals carry an ErrorReason as their message.
 *
 * @param field of a record kind
 */
export function schemaOfField(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
    case 'paragraph':
      return textOf(field.max ?? longest[field.type])
    case 'date':
      return dateText
    case 'moment':
      return instant
    case 'time':
      return time
    case 'code':
      return oneOf(field.codes.codes)
    case 'codes':
      return several(oneOf(field.codes.codes))
    case 'country':
      return country
    case 'countries':
      return several(country)
    case 'area':
      return area
    case 'answer':
      return oneOf(answer.codes)
    case 'number':
      return numberOf(field)
    case 'money':
      return money
    case 'phone':
      return phone
    case 'point':
      return point
    case 'files':
      return several(file).refine((all) => all.length <= mostFiles, because('too-many-files'))
    case 'reference':
      return z.uuid(because('unknown-record'))
  }
}

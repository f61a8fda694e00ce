import { countryName } from '@/lib/domain/codes/countries'
import { answer } from '@/lib/domain/codes/answers'
import { formatDate } from '@/lib/domain/dates/format-date'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { Field } from '@/lib/domain/record/field'
import { areaKey, codeKey } from '@/lib/domain/record/message-keys'
import type { Money, Value } from '@/lib/domain/record/values-of'
import type { Point } from '@/lib/domain/coordinates/point'
import type { RecordWords } from './record-words'

/** An amount as this language writes it, with its currency. */
export function moneyText({ amount, currency }: Money, locale: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals })
  // As text: an amount in a coin has more digits than a number can hold.
  return `${format.format(amount as Intl.StringNumericLiteral)} ${currency}`
}

const pointText = ({ lat, lon }: Point) => `${lat.toFixed(6)}, ${lon.toFixed(6)}`

/** Names that stand in one field with semicolons between them, as the search reads them too. */
function namesIn(text: string): string[] | undefined {
  const names = text.split(/[\n;]+/).flatMap((name) => name.trim() || [])
  return names.length > 1 ? names : undefined
}

/** The words of each single value in a list: its choices, countries, files by name, or several names in one field. */
export function valueTexts(
  field: Field,
  value: Value,
  { t, locale, files }: RecordWords,
): string[] | undefined {
  if (field.find === 'name' && typeof value === 'string') return namesIn(value)
  if (!Array.isArray(value)) return undefined
  if (field.type === 'codes') return value.map((code) => t(codeKey(field.codes, code)))
  if (field.type === 'countries') return value.map((code) => countryName(code, locale))
  return value.map((id) => files.get(id)?.name ?? t('section.file-gone'))
}

/**
 * A stored value in words, on one line where it has no lines of its own.
 * @param field whose value it is
 */
export function valueText(field: Field, value: Value, words: RecordWords): string {
  const { t, locale, reader, titles } = words
  if (Array.isArray(value)) return valueTexts(field, value, words)!.join(', ')
  if (typeof value === 'object') {
    return 'lat' in value ? pointText(value) : moneyText(value, locale)
  }
  const text = String(value)
  switch (field.type) {
    case 'date':
      return formatDate(text, reader)
    case 'moment':
      return formatMoment(text, reader)
    case 'code':
      return t(codeKey(field.codes, text))
    case 'answer':
      return t(codeKey(answer, text))
    case 'country':
      return countryName(text, locale)
    case 'area':
      return t(areaKey(text))
    case 'number':
      return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(value))
    case 'reference':
      return titles.get(text) ?? t('section.record-gone')
    default:
      return text
  }
}

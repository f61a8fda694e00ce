import 'server-only'
import { countryName } from '@/lib/domain/codes/countries'
import { dateFormat } from '@/lib/domain/dates/date-format'
import { isoParts } from '@/lib/domain/dates/calendar-day'
import type { PacketLanguage } from '@/lib/domain/packet/codes'
import type { PacketValue } from '@/lib/domain/packet/packet-row'
import type { Phrase } from '@/lib/domain/packet/phrases'
import en from '@/lib/i18n/messages/en.json'
import { phraseBooks } from '@/lib/i18n/packet/phrase-book'

/** A text in both languages; `local` is absent where it is the same, or is said in English alone. */
export type Words = { en: string; local?: string }

/** How one packet says things: its second language, and the time zone of its moments. */
export type Speech = { language: PacketLanguage; timeZone: string }

const both = (english: string, local: string): Words =>
  local === english ? { en: english } : { en: english, local }

/** A fixed phrase in both languages. */
export const phrase = (key: Phrase, { language }: Speech): Words =>
  both(phraseBooks.en[key], phraseBooks[language][key])

// Every language counts years as its offices do: Thai ones in the Buddhist era.
const style = (locale: string) => ({
  locale,
  calendar: locale === 'th' ? ('buddhist' as const) : ('gregorian' as const),
})

function dateText(iso: string, locale: string): string {
  const parts = isoParts(iso)
  if (!parts) return iso
  const { year, month, day } = parts
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) fields.month = 'long'
  if (day) fields.day = 'numeric'
  return dateFormat(style(locale), fields).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

function momentText(instant: string, locale: string, timeZone: string): string {
  const fields: Intl.DateTimeFormatOptions = {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  }
  return dateFormat(style(locale), fields).format(Date.parse(instant))
}

/** A date, whole or not, in both languages. */
export const dateWords = (iso: string, { language }: Speech): Words =>
  both(dateText(iso, 'en'), dateText(iso, language))

/** An instant, with its distance from UTC, in both languages. */
export const momentWords = (instant: string, { language, timeZone }: Speech): Words =>
  both(momentText(instant, 'en', timeZone), momentText(instant, language, timeZone))

type Codes = Record<string, Record<string, string>>
const codeWord = (list: string, code: string) => (en.codes as Codes)[list]?.[code] ?? code

/** A frozen value as it is printed. */
export function valueWords(value: PacketValue, speech: Speech): Words {
  if ('text' in value) return { en: value.text }
  if ('phrase' in value) return phrase(value.phrase, speech)
  if ('list' in value) return { en: codeWord(value.list, value.code) }
  if ('country' in value) {
    return both(countryName(value.country, 'en'), countryName(value.country, speech.language))
  }
  if ('area' in value) return { en: codeWord('area', value.area) }
  if ('date' in value) return dateWords(value.date, speech)
  if ('moment' in value) return momentWords(value.moment, speech)
  if ('point' in value) {
    return { en: `${value.point.lat.toFixed(6)}, ${value.point.lon.toFixed(6)}` }
  }
  if ('metres' in value) return { en: String(value.metres) }
  const label = phrase(value.label, speech)
  const sum = `${value.money.amount} ${value.money.currency}`
  return both(`${label.en}: ${sum}`, `${label.local ?? label.en}: ${sum}`)
}

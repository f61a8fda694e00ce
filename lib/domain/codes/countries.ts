import { iso31661 } from 'iso-3166'

/** ISO 3166-1 alpha-2 codes in use. */
export const countryCodes: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2))

/**
 * Countries as choices.
 *
 * @param locale BCP 47; names come from the Unicode locale data of the runtime
 * @returns code and name, sorted by name in that language
 */
export function countryChoices(locale: string): readonly { code: string; name: string }[] {
  let choices = sorted.get(locale)
  if (!choices) {
    const collator = new Intl.Collator(locale)
    choices = [...countryCodes]
      .map((code) => ({ code, name: countryName(code, locale) }))
      .sort((a, b) => collator.compare(a.name, b.name))
    sorted.set(locale, choices)
  }
  return choices
}

// Kept by language: making the names anew costs more than a page has to spend.
const sorted = new Map<string, readonly { code: string; name: string }[]>()
const names = new Map<string, Intl.DisplayNames>()

function namesIn(locale: string): Intl.DisplayNames {
  let known = names.get(locale)
  if (!known) {
    known = new Intl.DisplayNames(locale, { type: 'region', style: 'short' })
    names.set(locale, known)
  }
  return known
}

/**
 * @param code ISO 3166-1 alpha-2
 * @param locale BCP 47
 * @returns the country's name in that language; the code itself when it is not one in use
 */
export function countryName(code: string, locale: string): string {
  if (!countryCodes.has(code)) return code
  return namesIn(locale).of(code) ?? code
}

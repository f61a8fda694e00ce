import { iso31661 } from 'iso-3166'

/** ISO 3166-1 alpha-2 codes in use. */
export const countryCodes: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2))

/**
 * Countries as choices.
 *
 * @param locale BCP 47; names come from the Unicode locale data of the runtime
 * @returns code and name, sorted by name in that language
 */
export function countryChoices(locale: string): { code: string; name: string }[] {
  const collator = new Intl.Collator(locale)
  return [...countryCodes]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/**
 * @param code ISO 3166-1 alpha-2
 * @param locale BCP 47
 * @returns the country's name in that language; the code itself when it is not one in use
 */
export function countryName(code: string, locale: string): string {
  if (!countryCodes.has(code)) return code
  return new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code) ?? code
}

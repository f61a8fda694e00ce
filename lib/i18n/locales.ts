/** The languages of the screens. Adding one: its code here and one file of messages. */
export const locales = ['en', 'th'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/** The cookie that remembers a person's choice before they sign in. Holds a language code, nothing else. */
export const localeCookie = 'homeward-language'

/** Whether `code` is a language of the screens. */
export const isLocale = (code: string | undefined): code is Locale =>
  locales.includes(code as Locale)

/** The best language for an `Accept-Language` header; the default when none fits. */
export function localeFor(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=')
      return { language: tag.toLowerCase().split('-')[0], weight: Number(weight ?? 1) }
    })
    .sort((a, b) => b.weight - a.weight)
  const best = wanted.find(({ language }) => isLocale(language))?.language
  return isLocale(best) ? best : defaultLocale
}

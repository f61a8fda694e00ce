import type { Locale } from './locales'

/** What a language calls itself, from the Unicode locale data of the runtime. */
export const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

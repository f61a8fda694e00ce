import type { AbstractIntlMessages } from 'next-intl'
import type { Locale } from './locales'

const files: Record<Locale, () => Promise<{ default: AbstractIntlMessages }>> = {
  en: () => import('./messages/en.json'),
  th: () => import('./messages/th.json'),
}

const isTree = (value: unknown): value is AbstractIntlMessages =>
  typeof value === 'object' && value !== null

/** Lays a translation over English: a key that is missing there is read in English, never as a bare key. */
export function over(
  english: AbstractIntlMessages,
  translated: AbstractIntlMessages,
): AbstractIntlMessages {
  const both: AbstractIntlMessages = { ...english }
  for (const [key, value] of Object.entries(translated)) {
    const beneath = both[key]
    both[key] = isTree(value) && isTree(beneath) ? over(beneath, value) : value
  }
  return both
}

/** What a language says itself, without the English beneath it: to count what is missing. */
export const ownMessages = async (locale: Locale): Promise<AbstractIntlMessages> =>
  (await files[locale]()).default

const merged = new Map<Locale, Promise<AbstractIntlMessages>>()

async function read(locale: Locale): Promise<AbstractIntlMessages> {
  const english = (await files.en()).default
  return locale === 'en' ? english : over(english, (await files[locale]()).default)
}

/** All messages of a language, English where it has none; read once a process. */
export function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  let messages = merged.get(locale)
  if (!messages) merged.set(locale, (messages = read(locale)))
  return messages
}

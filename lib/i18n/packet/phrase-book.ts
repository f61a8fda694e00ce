import type { PacketLanguage } from '@/lib/domain/packet/codes'
import type { Phrase } from '@/lib/domain/packet/phrases'
import en from './en.json'
import id from './id.json'
import km from './km.json'
import lo from './lo.json'
import my from './my.json'
import th from './th.json'
import vi from './vi.json'
import zhHans from './zh-Hans.json'
import zhHant from './zh-Hant.json'

export type PhraseBook = Readonly<Record<Phrase, string>>

/** The fixed phrases of a packet in every language it can be written in. A phrase that is missing does not compile. */
export const phraseBooks = {
  en,
  km,
  th,
  my,
  lo,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  id,
} as const satisfies Record<'en' | PacketLanguage, PhraseBook>

import { type Section, sections as all } from '@/lib/domain/access/sections'
import type { Translate } from '../file/file-data'

/** Names of sections as a phrase of the reader's language; `everything` stands for all of them. */
export function sectionList(
  t: Translate,
  locale: string,
  sections: readonly Section[],
  everything: string,
): string {
  if (sections.length === all.length) return everything
  const names = sections.map((section) => t(`dossier.section.${section}`))
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

/** What a button can say of sections: their names while there are few, else how many. */
export const fewSections = (
  t: Translate,
  locale: string,
  sections: readonly Section[],
  { everything, several }: { everything: string; several: string },
): string =>
  sections.length > 3 && sections.length < all.length
    ? t(several, { count: sections.length })
    : sectionList(t, locale, sections, everything)

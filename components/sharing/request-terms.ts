import type { Translate } from '@/components/file/file-data'
import type { Section } from '@/lib/domain/access/sections'
import type { Purpose } from '@/lib/domain/sharing/codes'
import type { RequestState } from '@/lib/domain/sharing/request-boxes'
import { sectionList } from './section-list'

/** What a request says without its words; see RequestSeen of the server. */
export type RequestTerms = {
  received: boolean
  agency: string
  about: string | null
  match: boolean
  sections: readonly Section[]
  purpose: Purpose
  state: RequestState
}

/** What a request asks for: sections by name, or contact about a person whom both have. */
export function requestSections(
  t: Translate,
  locale: string,
  { sections }: Pick<RequestTerms, 'sections'>,
): string {
  if (sections.length === 0) return t('requests.contact')
  return sectionList(t, locale, sections, t('requests.everything'))
}

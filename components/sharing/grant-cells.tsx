import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Section } from '@/lib/domain/access/sections'
import { moment, type Reader } from '../dossier/reader'
import { sectionList } from './section-list'

/** The cells that tables of grants, consents and disclosures have in common, in the reader's words. */
export async function sharingCells(reader: Reader) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const lines = (first: ReactNode, ...more: (ReactNode | false | null | undefined)[]) => (
    <span className="grid gap-1">
      <span className="wrap-anywhere">{first}</span>
      {more.map((line, at) =>
        line ? (
          // The order of the lines is fixed: their place is their key.
          <span key={at} className="text-sm text-quiet wrap-anywhere">
            {line}
          </span>
        ) : null,
      )}
    </span>
  )
  return {
    t,
    lines,
    when: (instant: string) => <time dateTime={instant}>{moment(instant, reader).text}</time>,
    moment: (instant: string) => moment(instant, reader).text,
    sections: (sections: readonly Section[]) =>
      sectionList(t, locale, sections, t('inbox.everything')),
    code: (list: 'purpose' | 'basis' | 'level' | 'kind' | 'way' | 'end', code: string) =>
      t(`sharing.${list}.${code}`),
  }
}

import { getLocale, getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/domain/access/sections'
import { Notice } from '../ui/notice'
import { sectionList } from './section-list'

type Ending = {
  what: 'grant' | 'offer'
  id: string
  agency: string
  givenBy: string
  sections: readonly Section[]
}

/** What an ending ends, one line each; or, in words, that it ends nothing. */
export async function GrantEndsWith({
  title,
  nothing,
  ends,
}: {
  title: string
  nothing: string
  ends: readonly Ending[]
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  if (ends.length === 0) return <p className="text-quiet">{nothing}</p>
  return (
    <Notice tone="warning" title={title}>
      <ul className="list-disc pl-6">
        {ends.map(({ what, id, agency, givenBy, sections }) => (
          <li key={id}>
            {t(`grants.ending.also-${what}`, {
              agency,
              giver: givenBy,
              sections: sectionList(t, locale, sections, t('inbox.everything')),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

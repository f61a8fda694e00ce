import { getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { Reader } from '@/components/dossier/reader'
import type { LinkWords, ShownLink } from './link-once'

/** The words of `<LinkOnce>`. */
export async function linkWords(): Promise<LinkWords> {
  const t = await getTranslations('people.link')
  return { give: t('give'), copy: t('copy'), copied: t('copied') }
}

/** A fresh invitation link as `<LinkOnce>` shows it to `reader`. `title` says what was done. */
export async function shownLink(
  { link, expiresAt }: { link: string; expiresAt: Date },
  title: string,
  reader: Reader,
): Promise<ShownLink> {
  const t = await getTranslations('people.link')
  const when = formatMoment(expiresAt.toISOString(), reader)
  return { link, title, until: t('until', { when }) }
}

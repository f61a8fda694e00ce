import { getTranslations } from 'next-intl/server'
import type { Action } from '@/lib/domain/access/permissions'
import { isSection } from '@/lib/domain/section/section-path'
import { title } from '@/lib/server/entry/metadata'
import { requestedPath } from '@/lib/server/entry/requested-path'

/** The title of a screen of a section: the section's name, never the person's, nor the reference. */
export function sectionTitle(
  action: Action,
  key: 'title' | 'title-form' | 'title-history' | 'title-withdraw' | 'title-file' | 'title-show',
) {
  return title(action, async () => {
    const name = (await requestedPath()).split(/[/?]/)[3] ?? ''
    const t = await getTranslations()
    return t(`section.${key}`, { section: isSection(name) ? t(`dossier.section.${name}`) : '' })
  })
}

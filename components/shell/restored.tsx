import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Notice } from '@/components/ui/notice'

/** Says that a form comes filled in with what was typed into it before. Nothing without such a draft. */
export async function Restored({
  draft,
  reader,
}: {
  draft: { savedAt: string } | null
  reader: Reader
}) {
  if (!draft) return null
  const t = await getTranslations('shell')
  return (
    <Notice>
      <p>{t('restored', { when: moment(draft.savedAt, reader).text })}</p>
    </Notice>
  )
}

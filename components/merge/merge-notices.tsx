import { getTranslations } from 'next-intl/server'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** On a dossier somebody just came to: by the reference of one that was merged into it, or by undoing a merge. */
export async function MergeNotices({ led, apart }: { led?: string; apart?: string }) {
  const t = await getTranslations('merge')
  if (apart) {
    return (
      <Notice tone="success" live>
        {t('apart', { absorbed: apart })} <Link href={`/dossiers/${apart}`}>{apart}</Link>
      </Notice>
    )
  }
  return led ? <Notice>{t('led', { absorbed: led })}</Notice> : null
}

import { getTranslations } from 'next-intl/server'
import { Banner } from '../ui/banner'
import { Link } from '../ui/link'

/** Above every screen of a dossier that was merged into another: it is only read, and where work goes on. */
export async function MergedBanner({ reference, into }: { reference: string; into: string }) {
  const t = await getTranslations('merge')
  return (
    <Banner tone="info">
      {t('banner', { reference, into })}{' '}
      <Link href={`/dossiers/${into}`}>{t('banner-go', { into })}</Link>
    </Banner>
  )
}

import { getTranslations } from 'next-intl/server'
import { Banner } from '@/components/ui/banner'
import { Notice } from '@/components/ui/notice'

/** Messages on a page and across it. */
export async function KitMessages() {
  const t = await getTranslations('kit.message')
  return (
    <>
      {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={t(`${tone}-title`)}>
          <p>{t(tone)}</p>
        </Notice>
      ))}
      <Notice tone="neutral">{t('neutral')}</Notice>
      <div>
        <Banner>{t('banner-info')}</Banner>
        <Banner tone="warning">{t('banner-warning')}</Banner>
      </div>
    </>
  )
}

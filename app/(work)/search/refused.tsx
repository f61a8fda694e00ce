import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'

/** Says that a search was not done because so many were, and when the next one is. */
export async function Refused({ seconds }: { seconds: number }) {
  const t = await getTranslations('search.too-fast')
  const wait =
    seconds < 60
      ? t('seconds', { count: seconds })
      : t('minutes', { count: Math.ceil(seconds / 60) })
  return (
    <Notice tone="warning" live title={t('title')}>
      <p>{wait}</p>
    </Notice>
  )
}

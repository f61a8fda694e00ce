import { getTranslations } from 'next-intl/server'
import { Timeline } from '@/components/ui/timeline'

/** What happened. */
export async function KitHistory() {
  const t = await getTranslations('kit.event')
  return (
    <Timeline
      label={t('label')}
      events={[
        {
          key: 'moved',
          title: t('moved'),
          by: t('moved-by'),
          when: { iso: '2026-11-12T07:02:00Z', text: t('moved-at') },
        },
        {
          key: 'call',
          title: t('call'),
          by: t('call-by'),
          when: { iso: '2026-11-11T15:40:00Z', text: t('call-at') },
          tag: { text: t('watched'), tone: 'warning' },
          children: t('call-text'),
        },
        {
          key: 'opened',
          title: t('opened'),
          when: { iso: '2026-11-03T02:15:00Z', text: t('opened-at') },
        },
      ]}
    />
  )
}

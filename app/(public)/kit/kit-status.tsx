import { getTranslations } from 'next-intl/server'
import { AgeBadge } from '@/components/ui/age-badge'
import { CompletenessRing } from '@/components/ui/completeness-ring'
import { Progress } from '@/components/ui/progress'
import { Tag } from '@/components/ui/tag'

/** Status, always in words. */
export async function KitStatus() {
  const t = await getTranslations('kit.status')
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {(['neutral', 'info', 'success', 'warning', 'danger'] as const).map((tone) => (
          <Tag key={tone} tone={tone}>
            {t(tone)}
          </Tag>
        ))}
        <Tag tone="danger" icon="danger">
          {t('child')}
        </Tag>
        <Tag tone="warning" icon="warning">
          {t('duress')}
        </Tag>
      </div>
      <div className="flex flex-wrap gap-3">
        {(['fresh', 'ageing', 'old', 'stale'] as const).map((age) => (
          <AgeBadge key={age} age={age} text={t(age)} />
        ))}
      </div>
      <div className="flex flex-wrap gap-8">
        {([0, 62, 100] as const).map((value) => (
          <CompletenessRing
            key={value}
            value={value}
            label={t('complete')}
            text={t(`ring-${value}`)}
          />
        ))}
      </div>
      <Progress id="import" label={t('import')} text={t('import-text')} value={168} max={240} />
      <Progress id="packet" label={t('packet')} text={t('packet-text')} />
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Compare } from '@/components/ui/compare'

/** A conflict: somebody else saved the section while it was being written. */
export async function KitCompare() {
  const t = await getTranslations('kit.compare')
  return (
    <>
      <Compare
        mine={{ title: t('mine') }}
        theirs={{ title: t('theirs'), by: t('by') }}
        words={{
          changed: t('changed'),
          same: t('same'),
          missing: (await getTranslations('kit.record'))('missing'),
        }}
        fields={[
          {
            key: 'place',
            label: t('place'),
            mine: t('place-mine'),
            theirs: t('place-theirs'),
            changed: true,
          },
          {
            key: 'note',
            label: t('note'),
            mine: t('note-mine'),
            theirs: null,
            changed: true,
            chosen: 'mine',
          },
          {
            key: 'seen',
            label: t('seen'),
            mine: t('seen-value'),
            theirs: t('seen-value'),
            changed: false,
          },
        ]}
      />
      <div>
        <Button>{t('save')}</Button>
      </div>
    </>
  )
}

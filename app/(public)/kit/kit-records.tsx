import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Card, CardList } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'

/** How recorded things are shown. */
export async function KitRecords() {
  const t = await getTranslations('kit.record')
  const change = (of: string) => ({ href: '/kit', text: t('change'), of })
  const row = (key: string, label: string, value?: string) => ({
    key,
    label,
    value,
    action: change(label),
  })
  return (
    <>
      <Panel
        id="record-identity"
        level={3}
        title={t('identity')}
        actions={
          <ButtonLink href="/kit" kind="secondary" small>
            {t('edit')}
          </ButtonLink>
        }
      >
        <SummaryList
          missing={t('missing')}
          rows={[
            row('name', t('name'), t('name-value')),
            { ...row('native', t('native')), value: <span lang="th">{t('native-value')}</span> },
            row('birth', t('birth'), t('birth-value')),
            {
              ...row('passport', t('passport'), t('passport-value')),
              note: { text: t('expired'), tone: 'warning' },
            },
            row('phone', t('phone')),
            {
              ...row('place', t('place'), t('place-value')),
              note: { text: t('unconfirmed'), tone: 'info' },
            },
          ]}
        />
        <Details summary={t('more')}>
          <p className="max-w-prose">{t('more-text')}</p>
        </Details>
      </Panel>
      <CardList>
        <Card title={t('card-1')} href="/kit" meta={t('card-meta')} />
        <Card title={t('card-2')} href="/kit" meta={t('card-meta')} />
        <Card title={t('card-3')} meta={t('card-meta')} />
      </CardList>
    </>
  )
}

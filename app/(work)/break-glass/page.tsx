import { getTranslations } from 'next-intl/server'
import { Restored } from '@/components/shell/restored'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { glassMinutes } from '@/lib/domain/sharing/glass-input'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { breakIt } from './actions'
import { GlassForm } from './glass-form'

export const generateMetadata = title('glass.break', async () =>
  (await getTranslations('glass'))('title'),
)

/** Opening a dossier of another agency in an emergency. */
export default page('glass.break', async ({ actor, search }) => {
  const t = await getTranslations('glass')
  const draft = await openDraft(actor, '/break-glass')
  const typed = { reference: [search.reference ?? ''], ...draft?.typed }
  const long = (minutes: number) =>
    minutes < 60
      ? t('minutes-of', { count: minutes })
      : t('hours-of', { count: Math.floor(minutes / 60) })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Notice tone="warning">
        <p>{t('told')}</p>
      </Notice>
      <Restored draft={draft} reader={actor} />
      <GlassForm
        action={breakIt}
        before={typed}
        minutes={glassMinutes.map((one) => ({ value: String(one), text: long(one) }))}
        words={{
          problem: t('problem'),
          reference: t('reference'),
          'reference-hint': t('reference-hint'),
          reason: t('reason'),
          'reason-hint': t('reason-hint'),
          minutes: t('minutes'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </>
  )
})

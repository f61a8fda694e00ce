import { getTranslations } from 'next-intl/server'
import { operationFields } from '@/components/operation/operation-fields'
import { PartForm } from '@/components/operation/part-form'
import { Restored } from '@/components/shell/restored'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { start } from './actions'

export const generateMetadata = title('operation.start', async () =>
  (await getTranslations('operations'))('new.title'),
)

export default page('operation.start', async ({ actor }) => {
  const t = await getTranslations('operations')
  const draft = await openDraft(actor, '/operations/new')
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/operations' }]} />
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <Restored draft={draft} reader={actor} />
      <PartForm
        main
        action={start}
        path="/operations/new"
        hidden={{ __id: crypto.randomUUID() }}
        fields={await operationFields()}
        before={draft?.typed ?? {}}
        words={{ problem: t('problem'), submit: t('new.submit'), pending: t('pending') }}
      />
    </>
  )
})

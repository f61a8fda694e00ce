import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { operationFields } from '@/components/operation/operation-fields'
import { PartForm } from '@/components/operation/part-form'
import { Restored } from '@/components/shell/restored'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openOperationView } from '@/lib/server/operations/open-operation'
import { change } from '../actions'

export const generateMetadata = title('operation.keep', async () =>
  (await getTranslations('operations'))('edit.title'),
)

export default page('operation.keep', async ({ actor, params }) => {
  const operation = await openOperationView(actor, params.reference!)
  if (operation?.standing !== 'joined') notFound()
  const t = await getTranslations('operations')
  const { reference, words, version } = operation
  const path = `/operations/${reference}/edit`
  const draft = await openDraft(actor, path)
  const stands = { ...words, startsOn: operation.startsOn ?? '' }
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        crumbs={[
          { text: t('title'), href: '/operations' },
          { text: words.title, href: `/operations/${reference}` },
        ]}
      />
      <PageHeader title={t('edit.title')} caption={reference} />
      <Restored draft={draft} reader={actor} />
      <PartForm
        main
        action={change}
        path={path}
        hidden={{ operation: reference, __seen: String(version) }}
        fields={await operationFields()}
        before={
          draft?.typed ??
          Object.fromEntries(Object.entries(stands).map(([name, value]) => [name, [value]]))
        }
        words={{ problem: t('problem'), submit: t('edit.submit'), pending: t('pending') }}
      />
    </>
  )
})

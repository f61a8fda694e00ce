import { getLocale, getTranslations } from 'next-intl/server'
import { linkWords } from '@/components/member/link-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Restored } from '@/components/shell/restored'
import { agencyKinds } from '@/lib/domain/agency/kinds'
import { countryChoices } from '@/lib/domain/codes/countries'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { AgencyForm } from './agency-form'

export const generateMetadata = title('agency.create', async () =>
  (await getTranslations('agencies'))('new.title'),
)

export default page('agency.create', async ({ actor }) => {
  const t = await getTranslations('agencies')
  const draft = await openDraft(actor, '/agencies/new')
  const countries = countryChoices(await getLocale())
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/agencies' }]} />
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <Restored draft={draft} reader={actor} />
      <AgencyForm
        before={draft?.typed ?? {}}
        kinds={agencyKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
        countries={countries.map(({ code, name }) => ({ value: code, text: name }))}
        words={{
          problem: t('problem'),
          name: t('new.name'),
          code: t('new.code'),
          'code-hint': t('new.code-hint'),
          kind: t('column.kind'),
          country: t('column.country'),
          choose: t('new.choose'),
          administrator: t('new.administrator'),
          'administrator-hint': t('new.administrator-hint'),
          administratorName: t('new.administratorName'),
          administratorEmail: t('new.administratorEmail'),
          submit: t('new.submit'),
          pending: t('pending'),
          link: await linkWords(),
        }}
      />
    </>
  )
})

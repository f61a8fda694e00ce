import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ActForm } from '@/components/record/act-form'
import { ConsentTable } from '@/components/sharing/consent-table'
import { GrantEndsWith } from '@/components/sharing/grant-ends-with'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { PageHeader } from '@/components/ui/page-header'
import { isUuid } from '@/lib/domain/section/section-path'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openConsent } from '@/lib/server/sharing/withdraw-consent'
import { withdraw } from '../../actions'

export const generateMetadata = title('consent.keep', async () =>
  (await getTranslations('consents'))('withdrawing.title'),
)

/** The last look before a consent is withdrawn: every access and offer that ends with it. */
export default page('consent.keep', async ({ actor, params }) => {
  const { reference = '', consent: id = '' } = params
  const t = await getTranslations('consents')
  const view = await getDossier(actor, reference, [])
  const found = view && isUuid(id) ? await openConsent(actor, { reference, id }) : null
  if (!view || !found || found.consent.withdrawn) notFound()
  return (
    <SharingFrame view={view} reader={actor} current="consents">
      <PageHeader title={t('withdrawing.title')} lead={t('withdrawing.lead')} />
      <ConsentTable
        consents={[found.consent]}
        reference={view.reference}
        mayWithdraw={false}
        caption={t('title')}
        reader={actor}
      />
      <GrantEndsWith
        title={t('withdrawing.ends')}
        nothing={t('withdrawing.nothing')}
        ends={found.ends}
      />
      <ActForm
        action={withdraw}
        kind="warning"
        fields={{
          __form: `/dossiers/${view.reference}/consents/${id}/withdraw`,
          __reference: view.reference,
          __consent: id,
        }}
        words={{
          problem: t('problem'),
          submit: t('withdrawing.do'),
          pending: t('pending'),
        }}
      />
    </SharingFrame>
  )
})

import { getLocale, getTranslations } from 'next-intl/server'
import { forbidden, notFound } from 'next/navigation'
import { ActForm } from '@/components/record/act-form'
import { GrantEndsWith } from '@/components/sharing/grant-ends-with'
import { sectionList } from '@/components/sharing/section-list'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { isUuid } from '@/lib/domain/section/section-path'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openGrant } from '@/lib/server/sharing/end-grant'
import { end } from '../../actions'

export const generateMetadata = title('grant.end', async () =>
  (await getTranslations('grants'))('ending.page'),
)

/** The last look before an access is ended: what ends with it, and what its holder still sees. */
export default page('grant.end', async ({ actor, params }) => {
  const { reference = '', grant: id = '' } = params
  const view = await getDossier(actor, reference, [])
  const found = view && isUuid(id) ? await openGrant(actor, { reference, id }) : null
  if (!view || !found) notFound()
  const { grant, also, remains } = found
  if (!grant.mayEnd) forbidden()
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const agency = grant.mayEnd === 'revoke' ? grant.agency : grant.givenBy
  const names = (sections: typeof remains) =>
    sectionList(t, locale, sections, t('inbox.everything'))
  return (
    <SharingFrame view={view} reader={actor} current="access">
      <PageHeader
        title={t(`grants.ending.title.${grant.mayEnd}`, { agency })}
        caption={names(grant.sections)}
        lead={t(`grants.ending.lead.${grant.mayEnd}`, { agency })}
      />
      <GrantEndsWith
        title={t('grants.ending.also')}
        nothing={t('grants.ending.nothing-else')}
        ends={also}
      />
      {remains.length > 0 && (
        <Notice>
          {t('grants.ending.remains', { agency: grant.agency, sections: names(remains) })}
        </Notice>
      )}
      <ActForm
        action={end}
        kind="warning"
        fields={{
          __form: `/dossiers/${view.reference}/access/${id}/end`,
          __reference: view.reference,
          __grant: id,
        }}
        words={{
          problem: t('grants.problem'),
          submit: t(`grants.ending.do.${grant.mayEnd}`),
          pending: t('grants.pending'),
        }}
      />
    </SharingFrame>
  )
})

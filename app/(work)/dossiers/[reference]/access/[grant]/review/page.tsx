import { getTranslations } from 'next-intl/server'
import { forbidden, notFound } from 'next/navigation'
import { moment } from '@/components/dossier/reader'
import { SharingFrame } from '@/components/sharing/sharing-frame'
import { PageHeader } from '@/components/ui/page-header'
import { isUuid } from '@/lib/domain/section/section-path'
import { verdicts } from '@/lib/domain/sharing/glass-input'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openGrant } from '@/lib/server/sharing/end-grant'
import { review } from '../../actions'
import { VerdictForm } from './verdict-form'

export const generateMetadata = title('glass.review', async () =>
  (await getTranslations('grants'))('reviewing.title'),
)

/** A supervisor of the owner says what to make of a broken glass. */
export default page('glass.review', async ({ actor, params }) => {
  const { reference = '', grant: id = '' } = params
  const view = await getDossier(actor, reference, [])
  const found = view && isUuid(id) ? await openGrant(actor, { reference, id }) : null
  if (!view || !found?.grant.glass) notFound()
  const { agency, takenAt, glass } = found.grant
  if (!glass.mayReview) forbidden()
  const t = await getTranslations('grants')
  return (
    <SharingFrame view={view} reader={actor} current="access">
      <PageHeader
        title={t('reviewing.title')}
        lead={t('reviewing.lead', { agency, when: moment(takenAt, actor).text })}
      />
      <blockquote dir="auto" className="max-w-prose border-l-4 border-line pl-4 wrap-anywhere">
        {glass.reason}
      </blockquote>
      <VerdictForm
        action={review}
        reference={view.reference}
        grant={id}
        choices={verdicts.map((value) => ({ value, text: t(`verdicts.${value}`) }))}
        words={{
          problem: t('problem'),
          label: t('reviewing.label'),
          hint: t('reviewing.hint', { agency }),
          submit: t('reviewing.submit'),
          pending: t('pending'),
        }}
      />
    </SharingFrame>
  )
})

import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { PageHeader } from '@/components/ui/page-header'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { assignableMembers } from '@/lib/server/members/assignable-members'
import { assign } from './actions'
import { AssignForm } from './assign-form'

export const generateMetadata = title('dossier.assign', async () => {
  return (await getTranslations('assign'))('title')
})

export default page('dossier.assign', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  if (!view) notFound()
  // Work goes on in the dossier that this one was merged into.
  if (view.bar.mergedInto) redirect(`/dossiers/${view.bar.mergedInto}/assign`)
  const t = await getTranslations('assign')
  const members = await assignableMembers(actor)
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="overview">
      <PageHeader title={t('title')} lead={t('lead')} />
      <AssignForm
        action={assign}
        reference={view.reference}
        seen={view.assignee?.id ?? ''}
        members={members}
        words={{
          problem: t('problem'),
          label: t('label'),
          nobody: t('nobody'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </DossierFrame>
  )
})

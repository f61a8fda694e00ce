import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BundleTable } from '@/components/evidence/bundle-table'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listBundles } from '@/lib/server/evidence/open-bundle'

export const generateMetadata = title('bundle.list', async () =>
  (await getTranslations('bundles'))('page'),
)

/** The verification bundles that the agency made of a dossier. */
export default page('bundle.list', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const bundles = view && (await listBundles(actor, view.reference))
  if (!view || !bundles) notFound()
  const t = await getTranslations('bundles')
  const add = <ButtonLink href={`/dossiers/${view.reference}/bundles/new`}>{t('new')}</ButtonLink>
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="evidence">
      <PageHeader title={t('title')} lead={t('lead')} actions={bundles.length > 0 && add} />
      {bundles.length > 0 ? (
        <BundleTable bundles={bundles} reference={view.reference} reader={actor} />
      ) : (
        <EmptyState title={t('none')} action={add} />
      )}
    </DossierFrame>
  )
})

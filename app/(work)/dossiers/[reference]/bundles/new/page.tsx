import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ExportForm } from '@/components/evidence/export-form'
import { exportWordKeys, type ExportWords } from '@/components/evidence/export-words'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { fileSize } from '@/components/file/file-model'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { bases, purposes } from '@/lib/domain/sharing/codes'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { exportChoices } from '@/lib/server/evidence/export-choices'
import { make } from './actions'

export const generateMetadata = title('evidence.export', async () =>
  (await getTranslations('bundles'))('page'),
)

/** Chooses what goes into a verification bundle, for whom, and why. */
export default page('evidence.export', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const given = view && (await exportChoices(actor, view.reference))
  if (!view || !given) notFound()
  const [t, all, locale] = await Promise.all([
    getTranslations('bundles'),
    getTranslations(),
    getLocale(),
  ])
  const home = `/dossiers/${view.reference}/bundles`
  const coded = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, text: all(`${list}.${value}`) }))
  const pieces = given.pieces.map(({ recordId, values, standing, files }) => ({
    value: recordId,
    text: values.title ?? all(`codes.evidenceType.${values.type ?? 'other'}`),
    hint: [
      all('evidence.grade', {
        grade: `${values.sourceGrade ?? '–'}${values.informationGrade ?? '–'}`,
      }),
      all(`evidence.standing.${standing}`),
      t('of-files', {
        count: files.length,
        size: fileSize(
          files.reduce((sum, { size }) => sum + size, 0),
          locale,
        ),
      }),
    ].join(', '),
  }))
  const words = Object.fromEntries(exportWordKeys.map((key) => [key, t(key)])) as ExportWords
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="evidence">
      <Breadcrumbs label={all('section.back')} crumbs={[{ text: t('title'), href: home }]} />
      <PageHeader title={t('new')} lead={t('new-lead')} />
      {!given.may || pieces.length === 0 ? (
        <EmptyState title={t(given.may ? 'no-pieces' : 'may-not')}>
          {t(given.may ? 'no-pieces-next' : 'may-not-next')}
        </EmptyState>
      ) : (
        <ExportForm
          action={make}
          path={`${home}/new`}
          about={{ __reference: view.reference, __id: crypto.randomUUID() }}
          choices={{
            pieces,
            purpose: coded('sharing.purpose', purposes),
            basis: coded('sharing.basis', bases),
          }}
          words={words}
        />
      )}
    </DossierFrame>
  )
})

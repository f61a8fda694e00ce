import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { moment } from '@/components/dossier/reader'
import { UndoTold } from '@/components/merge/undo-told'
import { ActForm } from '@/components/record/act-form'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { isUuid } from '@/lib/domain/section/section-path'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openMerge } from '@/lib/server/merges/undo-merge'
import { undo } from './actions'

export const generateMetadata = title('dossier.merge', async () => {
  return (await getTranslations('merge'))('done-page')
})

/** A merge that was made: what is where, and what undoing it does, with the button that undoes it. */
export default page('dossier.merge', async ({ actor, params, search }) => {
  const { reference = '', merge: id = '' } = params
  const view = await getDossier(actor, reference, [])
  const merge = view && isUuid(id) ? await openMerge(actor, { reference, id }) : null
  if (!view || !merge) notFound()
  const [t, locale] = await Promise.all([getTranslations('merge'), getLocale()])
  const { absorbed, survivor } = merge
  const rows = [
    { key: 'when', label: t('when'), value: moment(merge.at, actor).text },
    { key: 'by', label: t('by'), value: merge.by },
    { key: 'reason', label: t('reason-was'), value: <bdi>{merge.reason}</bdi> },
    { key: 'records', label: t('records'), value: merge.records },
    {
      key: 'ended',
      label: t('ended'),
      value: new Intl.ListFormat(locale).format(merge.ended) || t('nobody'),
    },
  ]
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="overview">
      <PageHeader
        title={t('done-title', { absorbed, survivor })}
        lead={t('done-lead', { absorbed, survivor })}
      />
      {search.done && (
        <Notice tone="success" live>
          {t('done', { absorbed, survivor })}
        </Notice>
      )}
      <SummaryList missing={t('unknown')} rows={rows} />
      <p className="flex flex-wrap gap-4">
        <Link href={`/dossiers/${survivor}`}>{t('banner-go', { into: survivor })}</Link>
        <Link href={`/dossiers/${absorbed}/identity`}>{t('as-it-was', { absorbed })}</Link>
      </p>
      <UndoTold merge={merge} />
      {!merge.later && (
        <ActForm
          action={undo}
          kind="secondary"
          fields={{
            __form: `/dossiers/${survivor}/merges/${id}`,
            __reference: survivor,
            __merge: id,
          }}
          words={{
            problem: t('problem.title'),
            submit: t('undo.submit'),
            pending: t('pending'),
          }}
        />
      )}
    </DossierFrame>
  )
})

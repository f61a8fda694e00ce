import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { moment } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { RefusalForm } from '@/components/workflow/refusal-form'
import { wayTitle } from '@/components/workflow/way-words'
import { isUuid } from '@/lib/domain/section/section-path'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openAwaiting } from '@/lib/server/workflow/approvals'
import { approve, refuse } from './actions'

export const generateMetadata = title('approval.list', async () => {
  return (await getTranslations('approvals'))('one')
})

/** One move that waits: what is asked, why, and the decision of somebody else. */
export default page('approval.list', async ({ actor, params }) => {
  const id = params.move!
  const asked = isUuid(id) ? await openAwaiting(actor, id) : null
  if (!asked) notFound()
  const t = await getTranslations()
  const { way, values } = asked
  const path = `/approvals/${id}`
  const pending = t('move.pending')
  const why = [
    asked.reason &&
      (way.branch ? t(`move.code.${asked.reason}`) : t(`codes.releaseWay.${asked.reason}`)),
    asked.closure && t(`codes.outcome.${asked.closure}`),
    typeof values.profile === 'string' && t(`completeness.profile.${values.profile}`),
    typeof values.other === 'string' && values.other,
  ].filter(Boolean)
  return (
    <>
      <Breadcrumbs
        label={t('inbox.crumbs')}
        crumbs={[{ text: t('approvals.title'), href: '/approvals' }]}
      />
      <PageHeader
        title={wayTitle(t, way)}
        lead={asked.reference}
        actions={
          <ButtonLink kind="secondary" href={`/dossiers/${asked.reference}`}>
            {t('inbox.open-dossier')}
          </ButtonLink>
        }
      />
      <Panel id="asked" title={t('approvals.what')}>
        <SummaryList
          missing="–"
          rows={[
            { key: 'from', label: t('approvals.from'), value: t(`dossier.status.${way.from}`) },
            { key: 'to', label: t('approvals.to'), value: t(`dossier.status.${way.to}`) },
            { key: 'why', label: t('move.field.reason.label'), value: why.join(' · ') },
            { key: 'words', label: t('move.field.words.label'), value: String(values.words ?? '') },
            {
              key: 'happened',
              label: t('move.field.happenedAt.label'),
              value: moment(asked.happenedAt, actor).text,
            },
            { key: 'who', label: t('approvals.who'), value: asked.askedBy ?? t('move.somebody') },
          ]}
        />
      </Panel>
      {asked.state !== 'asked' && (
        <Notice>
          <p>{t('approvals.refusal.settled')}</p>
        </Notice>
      )}
      {asked.state === 'asked' && asked.own && (
        <Notice>
          <p>{t('approvals.refusal.same-person')}</p>
        </Notice>
      )}
      {asked.mayDecide && (
        <>
          <Panel id="approve" title={t('approvals.approve')}>
            <ActForm
              action={approve}
              path={path}
              hidden={{ __move: id }}
              kind="primary"
              pending={pending}
            >
              {t('approvals.approve-submit')}
            </ActForm>
          </Panel>
          <Panel id="refuse" title={t('approvals.refuse')}>
            <RefusalForm
              action={refuse}
              id={id}
              path={path}
              words={{
                problem: t('approvals.problem'),
                reason: t('approvals.reason'),
                hint: t('approvals.reason-hint'),
                submit: t('approvals.refuse-submit'),
                pending,
              }}
            />
          </Panel>
        </>
      )}
    </>
  )
})

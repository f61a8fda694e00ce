import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ActForm } from '@/components/identity/act-form'
import { OperationBody } from '@/components/operation/operation-body'
import { StateTag } from '@/components/operation/state-tag'
import { Restored } from '@/components/shell/restored'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { may } from '@/lib/domain/access/permissions'
import { formatDate } from '@/lib/domain/dates/format-date'
import { operationMoves } from '@/lib/domain/operations/states'
import { listOtherAgencies } from '@/lib/server/agencies/other-agencies'
import { now } from '@/lib/server/clock'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openOperationView } from '@/lib/server/operations/open-operation'
import { bring, finish, invite, move, reply, task, write } from './actions'

export const generateMetadata = title('operation.open', async () =>
  (await getTranslations('operations'))('one'),
)

export default page('operation.open', async ({ actor, params }) => {
  const operation = await openOperationView(actor, params.reference!)
  if (!operation) notFound()
  const t = await getTranslations('operations')
  const { reference, words, state, standing } = operation
  const path = `/operations/${reference}`
  const draft = await openDraft(actor, path)
  const keeps = may(actor.roles, 'operation.keep')
  const act = { path, pending: t('pending') }
  const answers = standing === 'invited' ? (['joined', 'declined'] as const) : (['left'] as const)
  return (
    <div className="grid gap-8">
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/operations' }]} />
      <PageHeader
        title={<bdi>{words.title}</bdi>}
        caption={reference}
        tags={<StateTag of="state" state={state} />}
        actions={
          keeps &&
          standing === 'joined' && (
            <ButtonLink kind="secondary" href={`${path}/edit`}>
              {t('edit.title')}
            </ButtonLink>
          )
        }
      />
      <Restored draft={draft} reader={actor} />
      {standing === 'invited' && (
        <Notice tone="warning" title={t('asked')}>
          <p>{t('asked-lead')}</p>
        </Notice>
      )}
      <Panel id="plan" title={t('plan')}>
        <SummaryList
          missing={t('missing')}
          rows={[
            { key: 'premises', label: t('form.premises'), value: words.premises },
            {
              key: 'starts',
              label: t('form.startsOn'),
              value: operation.startsOn && formatDate(operation.startsOn, actor),
            },
            {
              key: 'plan',
              label: t('form.plan'),
              value: words.plan && <bdi className="whitespace-pre-line">{words.plan}</bdi>,
            },
          ]}
        />
        {keeps && standing === 'joined' && (
          <div className="flex flex-wrap gap-3">
            {operationMoves[state].map((to) => (
              <ActForm
                key={to}
                {...act}
                action={move}
                hidden={{ operation: reference, to, __seen: String(operation.version) }}
              >
                {t(`move.${to}`)}
              </ActForm>
            ))}
          </div>
        )}
      </Panel>
      {standing === 'joined' && (
        <OperationBody
          operation={operation}
          acts={{ invite, bring, task, finish, write }}
          keeps={keeps}
          before={draft?.typed ?? {}}
          others={operation.leads ? await listOtherAgencies(actor) : []}
          asOf={now()}
          reader={actor}
        />
      )}
      {keeps && !(standing === 'joined' && operation.leads) && (
        <div className="flex flex-wrap gap-3">
          {answers.map((answer) => (
            <ActForm
              key={answer}
              {...act}
              action={reply}
              kind={answer === 'joined' ? 'primary' : 'secondary'}
              hidden={{ operation: reference, answer }}
            >
              {t(`answer.${answer}`)}
            </ActForm>
          ))}
        </div>
      )}
    </div>
  )
})

import { getTranslations } from 'next-intl/server'
import { moment } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { WayCard } from '@/components/workflow/way-card'
import { wayTitle } from '@/components/workflow/way-words'
import { wayPath } from '@/lib/domain/workflow/way'
import type { Actor } from '@/lib/server/identity/actor'
import type { CaseWays, PlannedWay } from '@/lib/server/workflow/open-ways'
import { takeBack } from './actions'

const isMine = ({ plan }: PlannedWay) =>
  plan.ok || !plan.reasons.some(({ code }) => code === 'not-yours')

/** Every way on: the next step as the one obvious act, then the others; barred ones with what is missing. */
export async function AllWays({
  actor,
  reference,
  ways,
}: {
  actor: Actor
  reference: string
  ways: CaseWays
}) {
  const t = await getTranslations()
  const status = t(`dossier.status.${ways.status}`)
  const when = ways.since
    ? t('move.since', { when: moment(ways.since, actor).text })
    : t('move.from-start')
  const mine = ways.ways.filter(isMine)
  const [next, ...rest] = mine.filter(({ way }) => !way.branch || way.branch === 'reopen')
  const steps = rest.filter(({ way }) => way.to !== 'closed')
  const events = mine.filter(
    ({ way }) => way.branch && way.to !== 'closed' && way.branch !== 'reopen',
  )
  const ends = mine.filter((one) => one !== next && one.way.to === 'closed')
  const groups = [
    { key: 'steps', list: steps },
    { key: 'events', list: events },
    { key: 'ends', list: ends },
  ].filter(({ list }) => list.length > 0)
  return (
    <>
      <PageHeader title={t('move.title')} lead={`${status} · ${when}. ${t('move.lead')}`} />
      {ways.waiting && <Waiting actor={actor} reference={reference} waiting={ways.waiting} />}
      {mine.length === 0 && (
        <EmptyState title={t('move.nothing')}>{t('move.why.not-yours')}</EmptyState>
      )}
      {next && (
        <Panel
          id="next"
          title={t('move.next')}
          actions={
            next.plan.ok && (
              <ButtonLink href={wayPath(reference, next.way)}>
                {t(next.plan.needsSecond ? 'move.ask-to' : 'move.to', {
                  status: t(`dossier.status.${next.way.to}`),
                })}
              </ButtonLink>
            )
          }
        >
          <ul>
            <WayCard {...next} reference={reference} t={t} />
          </ul>
        </Panel>
      )}
      {groups.map(({ key, list }) => (
        <Panel key={key} id={key} title={t(`move.${key}`)} plain>
          <p className="max-w-prose text-quiet">{t(`move.${key}-lead`)}</p>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {list.map((one) => (
              <WayCard
                key={`${one.way.branch ?? ''} ${one.way.to}`}
                {...one}
                reference={reference}
                t={t}
              />
            ))}
          </ul>
        </Panel>
      ))}
    </>
  )
}

async function Waiting({
  actor,
  reference,
  waiting,
}: {
  actor: Actor
  reference: string
  waiting: NonNullable<CaseWays['waiting']>
}) {
  const t = await getTranslations()
  const who = waiting.askedBy ?? t('move.somebody')
  return (
    <Panel id="waiting" title={`${t('move.waiting')}: ${wayTitle(t, waiting.way)}`}>
      <p>{t('move.waiting-lead', { who, when: moment(waiting.askedAt, actor).text })}</p>
      {waiting.mayDecide && (
        <p>
          <ButtonLink href={`/approvals/${waiting.id}`}>{t('move.decide')}</ButtonLink>
        </p>
      )}
      {waiting.own && (
        <ActForm
          action={takeBack}
          path={`/dossiers/${reference}/move`}
          hidden={{ __move: waiting.id }}
          pending={t('move.pending')}
        >
          {t('move.take-back')}
        </ActForm>
      )}
    </Panel>
  )
}

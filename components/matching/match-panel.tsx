import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { MatchSide } from '@/lib/domain/matching/match-side'
import { moment, type Reader } from '../dossier/reader'
import { ButtonLink } from '../ui/button'
import { Link } from '../ui/link'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'
import { Tag } from '../ui/tag'
import { matchSentence } from './match-words'

/** One match of a dossier, with what can be done about it. `acts` replaces the usual ones. */
export async function MatchPanel({
  match,
  reference,
  number,
  reader,
  mayAct,
  acts,
}: {
  match: MatchSide
  reference: string
  /** Its place in the list: matches have no other name. */
  number: number
  reader: Reader
  mayAct: boolean
  acts?: ReactNode
}) {
  const t = await getTranslations('matches')
  const when = (instant: string) => <time dateTime={instant}>{moment(instant, reader).text}</time>
  const { strength, own, dismissal, askedAt } = match
  const other = match.reference && (
    <Link href={`/dossiers/${match.reference}`}>{match.reference}</Link>
  )
  const here = `/dossiers/${reference}/matches/${match.id}`
  const rows = [
    { key: `found-${number}`, label: t('found'), value: when(match.foundAt) },
    ...(other ? [{ key: `other-${number}`, label: t('other-dossier'), value: other }] : []),
    ...(askedAt ? [{ key: `asked-${number}`, label: t('asked'), value: when(askedAt) }] : []),
    ...(dismissal
      ? [
          {
            key: `dismissed-${number}`,
            label: t('dismissed'),
            value: (
              <>
                {t(`reason.${dismissal.reason}`)}
                {' · '}
                {dismissal.by && `${dismissal.by} · `}
                {when(dismissal.at)}
              </>
            ),
          },
        ]
      : []),
  ]
  const compare = match.reference && (
    <ButtonLink href={`${here}/compare`} kind="secondary" small>
      {t('compare.title')}
    </ButtonLink>
  )
  const usual = !dismissal && (
    <>
      {compare}
      {mayAct && !own && !askedAt && (
        <ButtonLink href={`${here}/request`} small>
          {t('request.title')}
        </ButtonLink>
      )}
      {mayAct && (
        <ButtonLink href={`${here}/dismiss`} kind="secondary" small>
          {t('dismiss.title')}
        </ButtonLink>
      )}
    </>
  )
  return (
    <Panel
      id={`match-${number}`}
      title={t('number', { number })}
      tags={<Tag tone={strength === 'sure' ? 'warning' : 'info'}>{t(`strength.${strength}`)}</Tag>}
      actions={acts ?? usual}
    >
      <p>{matchSentence(t, match)}</p>
      <SummaryList rows={rows} missing="" />
    </Panel>
  )
}

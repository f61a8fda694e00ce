import { getTranslations } from 'next-intl/server'
import type { PlannedMove } from '@/lib/domain/workflow/plan-move'
import { type Way, wayPath } from '@/lib/domain/workflow/way'
import { moment, type Reader } from '../dossier/reader'
import { ButtonLink } from '../ui/button'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { type SummaryRow, SummaryList } from '../ui/summary-list'
import { ReasonList } from './reason-list'
import { reasonText, wayTitle } from './way-words'

/** Where the case stands, what was decided about the person, and what comes next: the one obvious act, or what is missing for it. */
export async function NextStep({
  reference,
  status,
  since,
  next,
  waiting,
  determinations,
  mayDetermine,
  reader,
}: {
  reference: string
  status: string
  /** ISO 8601 instant; null since the dossier was opened. */
  since: string | null
  next: { way: Way; plan: PlannedMove } | null
  waiting: boolean
  /** In words, newest first; null when the reader does not see the section. */
  determinations: readonly string[] | null
  /** Whether the reader may add one. */
  mayDetermine: boolean
  reader: Reader
}) {
  const t = await getTranslations()
  const home = `/dossiers/${reference}`
  const when = since ? t('move.since', { when: moment(since, reader).text }) : t('move.from-start')
  const rows: SummaryRow[] = [
    { key: 'stands', label: t('move.stands'), value: `${t(`dossier.status.${status}`)} · ${when}` },
  ]
  if (determinations) {
    rows.push({
      key: 'determined',
      label: t('record.determination.kind.many'),
      value:
        determinations.length > 0 ? (
          <ul>
            {determinations.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        ) : undefined,
      ...(mayDetermine && {
        action: {
          href: `${home}/legal/determination/new`,
          text: t('record.determination.kind.add'),
          of: '',
        },
      }),
    })
  }
  return (
    <Panel
      id="next-step"
      title={next ? `${t('move.next')}: ${wayTitle(t, next.way)}` : t('move.stands')}
      actions={<Link href={`${home}/move`}>{t('move.see-all')}</Link>}
    >
      {waiting && (
        <Notice>
          <p>
            <Link href={`${home}/move#waiting`}>{t('move.waiting')}</Link>
          </p>
        </Notice>
      )}
      {next && !next.plan.ok && (
        <ReasonList
          label={t('move.missing')}
          reasons={next.plan.reasons.map((reason) => ({
            text: reasonText(t, reason),
            ...(reason.link !== undefined && { href: `${home}${reason.link}` }),
          }))}
        />
      )}
      {next?.plan.ok && (
        <div className="screen-only flex flex-wrap items-center gap-3">
          <ButtonLink href={wayPath(reference, next.way)}>
            {t(next.plan.needsSecond ? 'move.ask-to' : 'move.to', {
              status: t(`dossier.status.${next.way.to}`),
            })}
          </ButtonLink>
          <span className="text-sm text-quiet">{t('move.all-there')}</span>
        </div>
      )}
      <SummaryList missing={t('record.determination.kind.none')} rows={rows} />
    </Panel>
  )
}

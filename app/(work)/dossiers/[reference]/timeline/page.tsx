import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Tabs } from '@/components/ui/tabs'
import { Timeline } from '@/components/ui/timeline'
import { StatusTimes } from '@/components/workflow/status-times'
import { shownEvents } from '@/components/workflow/timeline-events'
import { eventKinds, readEventKind } from '@/lib/domain/timeline/event-kinds'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openTimeline } from '@/lib/server/timeline/open-timeline'

export const generateMetadata = title('timeline.read', async () => {
  return (await getTranslations('timeline'))('title')
})

/** Everything dated that happened to a case, newest first; the filter is in the address. And how long it stood where. */
export default page('timeline.read', async ({ actor, params, search }) => {
  const view = await getDossier(actor, params.reference!, [])
  const timeline = view && (await openTimeline(actor, view.reference))
  if (!view || !timeline) notFound()
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const home = `/dossiers/${view.reference}/timeline`
  const kind = readEventKind(search.kind)
  const { calendar, timeZone } = actor
  const words = { t, locale, reader: { locale, calendar, timeZone }, files: new Map() }
  const events = shownEvents(
    t,
    view.reference,
    timeline.entries.filter((entry) => !kind || entry.kind === kind),
    words,
  )
  const count = (one: string) => timeline.entries.filter((entry) => entry.kind === one).length
  const tabs = [
    { text: t('timeline.all'), href: home, current: !kind, count: timeline.entries.length },
    ...eventKinds
      .filter((one) => one === kind || count(one) > 0)
      .map((one) => ({
        text: t(`timeline.kind.${one}`),
        href: `${home}?kind=${one}`,
        current: one === kind,
        count: count(one),
      })),
  ]
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="timeline">
      <PageHeader title={t('timeline.title')} lead={t('timeline.lead')} />
      <Panel id="times" title={t('timeline.times')}>
        <StatusTimes stays={timeline.stays} />
      </Panel>
      <Tabs label={t('timeline.kinds')} tabs={tabs} />
      {events.length === 0 ? (
        <EmptyState title={t('timeline.none')}>{t('timeline.none-next')}</EmptyState>
      ) : (
        <Timeline
          label={t('timeline.title')}
          events={events.map(({ lines, href, title: what, ...event }) => ({
            ...event,
            title: href ? <Link href={href}>{what}</Link> : what,
            children: lines.length > 0 && lines.map((line) => <p key={line}>{line}</p>),
          }))}
        />
      )}
    </DossierFrame>
  )
})

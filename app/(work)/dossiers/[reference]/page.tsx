import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { ContactPanel } from '@/components/contact/contact-panel'
import { CompletenessPanel } from '@/components/dossier/completeness-panel'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { HandsPanel } from '@/components/dossier/hands-panel'
import { PlacePanel } from '@/components/dossier/place-panel'
import { NegotiationPanel } from '@/components/negotiation/negotiation-panel'
import { DossierTasks } from '@/components/task/dossier-tasks'
import { ExitPanel } from '@/components/exit/exit-panel'
import { MatchNotice } from '@/components/matching/match-notice'
import { MergeNotices } from '@/components/merge/merge-notices'
import { MergePanel } from '@/components/merge/merge-panel'
import { PacketPanel } from '@/components/packet/packet-panel'
import { ButtonLink } from '@/components/ui/button'
import { GrantPanel } from '@/components/sharing/grant-panel'
import { Notice } from '@/components/ui/notice'
import { determinationWords } from '@/components/workflow/determination-words'
import { NextStep } from '@/components/workflow/next-step'
import { may } from '@/lib/domain/access/permissions'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { determinationsOf } from '@/lib/domain/workflow/determinations'
import { placeOf } from '@/lib/domain/whereabouts/whereabouts-of'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { leadsTo, listMerges } from '@/lib/server/merges/list-merges'
import { comingTo } from '@/lib/server/merges/coming-to'
import { nextStep } from '@/lib/server/workflow/open-ways'
import { dossierTasks } from '@/lib/server/tasks/list-tasks'
import { finish } from '../../tasks/actions'
import { newestPacket } from '@/lib/server/packets/newest-packet'

export const generateMetadata = title('dossier.open', async () => {
  return (await getTranslations('dossier'))('title')
})

/** The dossier in ten seconds: who, where and how old that is, how sure, what is missing, who is on it. */
export default page('dossier.open', async ({ actor, params, search }) => {
  const view = await getDossier(actor, params.reference!)
  const into = view ? view.bar.mergedInto : await leadsTo(actor, params.reference!)
  if (into) redirect(`/dossiers/${into}?led=${encodeURIComponent(params.reference!)}`)
  if (!view) notFound()
  const t = await getTranslations('dossier')
  const { bar, records } = view
  const matches = await myMatches(actor, view.id)
  const merges = view.owned ? await listMerges(actor, view.id) : []
  const step = await nextStep(actor, view)
  const all = await getTranslations()
  const tasks = await dossierTasks(actor, view.id)
  const packet = await newestPacket(actor, view.id)
  const seesLocation = view.view.includes('location')
  const place = placeOf(dossierRecords(records))
  const sighting = records.find(({ recordId }) => recordId === place?.recordId)
  return (
    <DossierFrame bar={bar} sections={view.view} reader={actor} current="overview">
      <h1 className="sr-only">{t('title')}</h1>
      {may(actor.roles, 'dossier.share') && (
        <div className="screen-only flex flex-wrap gap-3">
          <ButtonLink kind="secondary" href={`/dossiers/${bar.reference}/share`}>
            {t('share')}
          </ButtonLink>
        </div>
      )}
      {search.opened && (
        <Notice tone="success" live>
          {t('opened-just-now')}
        </Notice>
      )}
      <MergeNotices {...await comingTo(actor, view, search)} />
      <NextStep
        reference={bar.reference}
        status={view.status}
        {...step}
        determinations={
          view.view.includes('legal')
            ? determinationWords(all, determinationsOf(dossierRecords(records)), actor)
            : null
        }
        mayDetermine={view.write.includes('legal')}
        reader={actor}
      />
      <MatchNotice reference={bar.reference} matches={matches} />
      <DossierTasks
        reference={bar.reference}
        tasks={tasks}
        mayKeep={may(actor.roles, 'task.keep')}
        finish={finish}
        asOf={view.asOf}
        reader={actor}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          {(seesLocation || view.view.includes('contact')) && (
            <PlacePanel
              bar={bar}
              sighting={sighting?.values}
              reader={actor}
              seesLocation={seesLocation}
            />
          )}
          {view.view.includes('contact') && (
            <ContactPanel
              reference={bar.reference}
              records={records}
              area={bar.area}
              reader={actor}
              asOf={view.asOf}
            />
          )}
          <NegotiationPanel
            reference={bar.reference}
            records={records}
            reader={actor}
            asOf={view.asOf}
          />
          <ExitPanel reference={bar.reference} records={records} reader={actor} asOf={view.asOf} />
          <HandsPanel
            view={view}
            reader={actor}
            agency={actor.agency.name}
            mayAssign={may(actor.roles, 'dossier.assign')}
          />
          <PacketPanel reference={bar.reference} newest={packet} reader={actor} />
          <GrantPanel view={view} />
          <MergePanel reference={bar.reference} merges={merges} reader={actor} />
        </div>
        <CompletenessPanel
          reference={bar.reference}
          completeness={view.completeness}
          write={view.write}
          reader={actor}
          asOf={view.asOf}
        />
      </div>
    </DossierFrame>
  )
})

import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { Notice } from '@/components/ui/notice'
import { authorityProfiles } from '@/lib/domain/completeness/profiles'
import { readWay } from '@/lib/domain/workflow/way'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openWays } from '@/lib/server/workflow/open-ways'
import { AllWays } from './all-ways'
import { OneWay } from './one-way'

export const generateMetadata = title('move.open', async () => {
  return (await getTranslations('move'))('title')
})

const told = ['moved', 'asked', 'taken-back'] as const

/** Where a case can go from where it stands; with a way in the address, the form of that way. */
export default page('move.open', async ({ actor, params, search }) => {
  const reference = params.reference!
  const view = await getDossier(actor, reference, [])
  const profile = authorityProfiles.find(({ key }) => key === search.profile)?.key ?? null
  const ways = view && (await openWays(actor, reference, profile))
  if (!view || !ways) notFound()
  // Work goes on in the dossier that this one was merged into.
  if (view.bar.mergedInto) redirect(`/dossiers/${view.bar.mergedInto}/move`)
  const t = await getTranslations('move')
  const way = readWay(ways.status, search, ways.closedFrom)
  const planned =
    way && ways.ways.find(({ way: one }) => one.to === way.to && one.branch === way.branch)
  const done = told.find((one) => one === search.done)
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="steps">
      {done && (
        <Notice live tone={done === 'moved' ? 'success' : 'info'}>
          <p>{t(done)}</p>
        </Notice>
      )}
      {planned ? (
        <OneWay actor={actor} reference={view.reference} planned={planned} version={ways.version} />
      ) : (
        <AllWays actor={actor} reference={view.reference} ways={ways} />
      )}
    </DossierFrame>
  )
})

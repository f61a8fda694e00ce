import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { Comparison } from '@/components/matching/comparison'
import { matchSentence } from '@/components/matching/match-words'
import { MergeWays } from '@/components/merge/merge-ways'
import { recordWords } from '@/components/record/record-words'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { emptySection } from '@/lib/domain/section/empty-section'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'

export const generateMetadata = title('match.list', async () => {
  return (await getTranslations('matches.compare'))('title')
})

/** The two dossiers of a match beside each other, where the agency sees both. Both readings are on record. */
export default page('match.list', async ({ actor, params }) => {
  const one = await getDossier(actor, params.reference!)
  const matches = one ? await myMatches(actor, one.id) : []
  const match = matches.find(({ id }) => id === params.match)
  const other = match?.reference ? await getDossier(actor, match.reference) : null
  if (!one || !match || !other) notFound()
  const t = await getTranslations('matches')
  const words = await recordWords(emptySection('identity', one.asOf), actor)
  return (
    <DossierFrame bar={one.bar} sections={one.view} reader={actor} current="overview">
      <PageHeader
        title={t('compare.title')}
        caption={matchSentence(t, match)}
        lead={t('compare.lead')}
      />
      <Comparison one={one} other={other} words={words} />
      {may(actor.roles, 'dossier.merge') && (
        <MergeWays
          one={one}
          other={other}
          home={`/dossiers/${one.reference}/matches/${match.id}`}
        />
      )}
    </DossierFrame>
  )
})

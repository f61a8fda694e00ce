import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { DismissForm } from '@/components/matching/dismiss-form'
import { matchSentence } from '@/components/matching/match-words'
import { PageHeader } from '@/components/ui/page-header'
import { dismissalReasons } from '@/lib/domain/matching/match-input'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { dismiss } from '../../actions'

export const generateMetadata = title('match.dismiss', async () => {
  return (await getTranslations('matches.dismiss'))('title')
})

/** Takes a match for a false one, with the reason. */
export default page('match.dismiss', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const matches = view ? await myMatches(actor, view.id) : []
  const match = matches.find(({ id, dismissal }) => id === params.match && !dismissal)
  if (!view || !match) notFound()
  const t = await getTranslations('matches')
  const { reference } = view
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="overview">
      <PageHeader
        title={t('dismiss.title')}
        caption={matchSentence(t, match)}
        lead={t('dismiss.lead')}
      />
      <DismissForm
        action={dismiss}
        path={`/dossiers/${reference}/matches/${match.id}/dismiss`}
        about={{ reference, match: match.id }}
        reasons={dismissalReasons.map((value) => ({ value, text: t(`reason.${value}`) }))}
        words={{
          problem: t('problem-title'),
          reason: t('dismiss.reason'),
          'reason-hint': t('dismiss.reason-hint'),
          submit: t('dismiss.submit'),
          pending: t('pending'),
        }}
      />
    </DossierFrame>
  )
})

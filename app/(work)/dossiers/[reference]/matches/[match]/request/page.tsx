import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { ContactForm } from '@/components/matching/contact-form'
import { matchSentence } from '@/components/matching/match-words'
import { PageHeader } from '@/components/ui/page-header'
import { purposes } from '@/lib/domain/sharing/codes'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { request } from '../../actions'

export const generateMetadata = title('match.request', async () => {
  return (await getTranslations('matches.request'))('title')
})

/** Asks the other side of a match to get in touch, whoever it is. */
export default page('match.request', async ({ actor, params }) => {
  const view = await getDossier(actor, params.reference!, [])
  const matches = view ? await myMatches(actor, view.id) : []
  const match = matches.find(({ id, own }) => id === params.match && !own)
  if (!view || !match) notFound()
  const t = await getTranslations('matches')
  const purposeWords = await getTranslations('sharing.purpose')
  const { reference } = view
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="overview">
      <PageHeader
        title={t('request.title')}
        caption={matchSentence(t, match)}
        lead={t('request.lead', { reference, agency: actor.agency.name })}
      />
      <ContactForm
        action={request}
        path={`/dossiers/${reference}/matches/${match.id}/request`}
        about={{ reference, match: match.id }}
        purposes={purposes.map((value) => ({ value, text: purposeWords(value) }))}
        words={{
          problem: t('problem-title'),
          purpose: t('request.purpose'),
          choose: t('request.choose'),
          message: t('request.message'),
          'message-hint': t('request.message-hint'),
          submit: t('request.submit'),
          pending: t('pending'),
        }}
      />
    </DossierFrame>
  )
})

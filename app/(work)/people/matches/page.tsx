import { getTranslations } from 'next-intl/server'
import { NamedForm } from '@/components/matching/named-form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { isAgencyNamed } from '@/lib/server/matching/name-agency'
import { keepNamed } from './actions'

export const generateMetadata = title('match.name', async () => {
  return (await getTranslations('matches.naming'))('title')
})

/** Whether one's agency is named when another is active on one of its people. */
export default page('match.name', async ({ actor, search }) => {
  const t = await getTranslations('matches.naming')
  const words = await getTranslations('matches')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {search.done && (
        <Notice tone="success" live>
          {t('done')}
        </Notice>
      )}
      <NamedForm
        action={keepNamed}
        named={await isAgencyNamed(actor)}
        words={{
          problem: words('problem-title'),
          named: t('named', { agency: actor.agency.name }),
          'named-hint': t('named-hint'),
          submit: t('submit'),
          pending: words('pending'),
        }}
      />
    </>
  )
})

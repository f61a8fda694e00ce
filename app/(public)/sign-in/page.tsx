import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { PublicFrame } from '@/components/shell/public-frame'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/server/entry/admit'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { requestedPath, safePath } from '@/lib/server/entry/requested-path'
import { SignInForm } from './sign-in-form'

const reason = 'whoever signs in is not signed in yet'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('signIn'))('title'),
)

export default publicPage(reason, async ({ search }) => {
  const next = safePath(search.next)
  if (await currentActor()) redirect(next)
  const t = await getTranslations('signIn')
  const told = (['locked', 'kept', 'late', 'out'] as const).find((name) => search[name])
  return (
    <PublicFrame path={await requestedPath()}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {told && <Notice tone={told === 'out' ? 'success' : 'info'}>{t(`told.${told}`)}</Notice>}
      <SignInForm
        next={next}
        words={{
          problem: t('problem-title'),
          email: t('email'),
          password: t('password'),
          show: t('show'),
          hide: t('hide'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
      <Details summary={t('help.title')}>
        <p>{t('help.invited')}</p>
        <p>{t('help.lost')}</p>
      </Details>
    </PublicFrame>
  )
})

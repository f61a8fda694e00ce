import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { PublicFrame } from '@/components/shell/public-frame'
import { buttonClass } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/server/entry/admit'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { requestedPath, safePath } from '@/lib/server/entry/requested-path'
import { providerOffered } from '@/lib/server/identity/provider-offered'
import { SignInForm } from './sign-in-form'

const reason = 'whoever signs in is not signed in yet'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('signIn'))('title'),
)

const toneOf = {
  locked: 'info',
  kept: 'info',
  late: 'warning',
  out: 'success',
  provider: 'danger',
} as const

export default publicPage(reason, async ({ search }) => {
  const next = safePath(search.next)
  if (await currentActor()) redirect(next)
  const t = await getTranslations('signIn')
  const told = (Object.keys(toneOf) as (keyof typeof toneOf)[]).find((name) => search[name])
  return (
    <PublicFrame path={await requestedPath()}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {told && <Notice tone={toneOf[told]}>{t(`told.${told}`)}</Notice>}
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
      {providerOffered() && (
        <div>
          {/* A plain link: it leads to another site, by way of a redirect. */}
          <a
            href={`/sign-in/provider?next=${encodeURIComponent(next)}`}
            className={buttonClass({ kind: 'secondary' })}
          >
            {t('provider')}
          </a>
        </div>
      )}
      <Details summary={t('help.title')}>
        <p>{t('help.invited')}</p>
        <p>{t('help.lost')}</p>
      </Details>
    </PublicFrame>
  )
})

import { getTranslations } from 'next-intl/server'
import { setupWords } from '@/components/identity/setup-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { credentialOf } from '@/lib/server/identity/credential'
import { AuthenticatorForm } from './authenticator-form'

export const generateMetadata = title('account.keep', async () =>
  (await getTranslations('account.authenticator'))('title'),
)

export default page('account.keep', async ({ actor, search }) => {
  const t = await getTranslations('account')
  const sign = await getTranslations('signIn')
  const left = search.recovered ? (await credentialOf(actor))?.recoveryLeft : undefined
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/account' }]} />
      {left !== undefined && (
        <Notice tone="warning" title={t('authenticator.recovered', { count: left })}>
          <p>
            {t('authenticator.recovered-next')} <Link href="/">{t('authenticator.go-on')}</Link>
          </p>
        </Notice>
      )}
      <PageHeader title={t('authenticator.title')} lead={t('authenticator.lead')} />
      <AuthenticatorForm
        words={{
          problem: t('problem'),
          current: t('password.current'),
          show: t('password.show'),
          hide: t('password.hide'),
          begin: t('authenticator.begin'),
          label: sign('enrol.label'),
          hint: sign('second.code.hint'),
          submit: t('authenticator.submit'),
          pending: t('pending'),
          setup: await setupWords(),
        }}
      />
    </>
  )
})

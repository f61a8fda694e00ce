import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { shortestPassword } from '@/lib/domain/identity/password'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { PasswordForm } from './password-form'

export const generateMetadata = title('account.keep', async () =>
  (await getTranslations('account.password'))('title'),
)

export default page('account.keep', async ({ actor }) => {
  const t = await getTranslations('account')
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/account' }]} />
      <PageHeader title={t('password.title')} lead={t('password.lead')} />
      <PasswordForm
        email={actor.email}
        words={{
          problem: t('problem'),
          current: t('password.current'),
          password: t('password.new'),
          hint: t('password.hint', { count: shortestPassword }),
          again: t('password.again'),
          show: t('password.show'),
          hide: t('password.hide'),
          submit: t('password.submit'),
          pending: t('pending'),
        }}
      />
    </>
  )
})

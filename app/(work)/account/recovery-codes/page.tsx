import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { CodesForm } from './codes-form'

export const generateMetadata = title('account.keep', async () =>
  (await getTranslations('account.recovery-codes'))('title'),
)

export default page('account.keep', async () => {
  const t = await getTranslations('account')
  const codes = await getTranslations('signIn.codes')
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/account' }]} />
      <PageHeader title={t('recovery-codes.title')} lead={t('recovery-codes.lead')} />
      <CodesForm
        words={{
          problem: t('problem'),
          current: t('password.current'),
          show: t('password.show'),
          hide: t('password.hide'),
          submit: t('recovery-codes.submit'),
          pending: t('pending'),
          done: t('recovery-codes.shown'),
          kept: t('recovery-codes.kept'),
          codes: {
            list: codes('list'),
            print: codes('print'),
            copy: codes('copy'),
            copied: codes('copied'),
          },
        }}
      />
    </>
  )
})

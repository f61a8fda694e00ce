import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { waitWords } from '@/components/identity/wait-words'
import { PublicFrame } from '@/components/shell/public-frame'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { SummaryList } from '@/components/ui/summary-list'
import { shortestPassword } from '@/lib/domain/identity/password'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { requestedPath } from '@/lib/server/entry/requested-path'
import { claimInvitation, invitedBy } from '@/lib/server/identity/invitation'
import { visitor } from '@/lib/server/identity/visitor'
import { InvitationForm } from './invitation-form'

const reason = 'a new member has no account yet; the token of the link decides'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('signIn.invitation'))('title'),
)

const Frame = async ({ children }: { children: ReactNode }) => (
  <PublicFrame path={await requestedPath()}>{children}</PublicFrame>
)

export default publicPage(reason, async ({ params }) => {
  const t = await getTranslations('signIn.invitation')
  const claimed = await claimInvitation(await visitor())
  const token = params.token ?? ''
  const invited = claimed.ok ? await invitedBy(token) : null
  if (!invited) {
    const why = claimed.ok ? t('gone-why') : await waitWords(claimed.seconds)
    return (
      <Frame>
        <PageHeader title={t('gone')} lead={why} />
        <div>
          <ButtonLink kind="secondary" href="/sign-in">
            {t('to-sign-in')}
          </ButtonLink>
        </div>
      </Frame>
    )
  }
  const words = await getTranslations('account.password')
  const common = await getTranslations('signIn')
  return (
    <Frame>
      <PageHeader title={t('title')} lead={t('lead', { agency: invited.agency })} />
      <SummaryList
        missing=""
        rows={[
          { key: 'name', label: t('name'), value: invited.name },
          { key: 'email', label: t('email'), value: invited.email },
          { key: 'agency', label: t('agency'), value: invited.agency },
        ]}
      />
      <InvitationForm
        token={token}
        email={invited.email}
        words={{
          problem: common('problem-title'),
          password: words('new'),
          hint: words('hint', { count: shortestPassword }),
          again: words('again'),
          show: words('show'),
          hide: words('hide'),
          submit: t('submit'),
          pending: common('pending'),
        }}
      />
    </Frame>
  )
})

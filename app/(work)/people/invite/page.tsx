import { getTranslations } from 'next-intl/server'
import { linkWords } from '@/components/member/link-words'
import { roleChoices } from '@/components/member/role-choices'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Restored } from '@/components/shell/restored'
import { invitationDays } from '@/lib/domain/identity/invitation-life'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { InviteForm } from './invite-form'

export const generateMetadata = title('member.invite', async () =>
  (await getTranslations('people'))('invite.title'),
)

export default page('member.invite', async ({ actor }) => {
  const t = await getTranslations('people')
  const draft = await openDraft(actor, '/people/invite')
  return (
    <>
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/people' }]} />
      <PageHeader
        title={t('invite.title')}
        lead={t('invite.lead', { agency: actor.agency.name, count: invitationDays })}
      />
      <Restored draft={draft} reader={actor} />
      <InviteForm
        before={draft?.typed ?? {}}
        roles={await roleChoices()}
        words={{
          problem: t('problem'),
          name: t('invite.name'),
          'name-hint': t('invite.name-hint'),
          email: t('invite.email'),
          'email-hint': t('invite.email-hint'),
          roles: t('roles'),
          'roles-hint': t('roles-hint'),
          submit: t('invite.submit'),
          pending: t('pending'),
          link: await linkWords(),
        }}
      />
    </>
  )
})

import { getTranslations } from 'next-intl/server'
import { MemberTable } from '@/components/member/member-table'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listMembers } from '@/lib/server/members/list-members'

export const generateMetadata = title('member.list', async () =>
  (await getTranslations('people'))('title'),
)

export default page('member.list', async ({ actor }) => {
  const t = await getTranslations('people')
  const members = await listMembers(actor)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { agency: actor.agency.name, count: members.length })}
        actions={
          <>
            <ButtonLink href="/people/matches" kind="secondary">
              {t('named-in-matches')}
            </ButtonLink>
            <ButtonLink href="/people/invite">{t('invite.title')}</ButtonLink>
          </>
        }
      />
      <MemberTable
        caption={t('title')}
        members={members}
        hrefOf={(id) => `/people/${id}`}
        reader={actor}
        asOf={new Date()}
      />
    </>
  )
})

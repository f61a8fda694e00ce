import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { StandingTag, standingWord } from '@/components/member/standing-tag'
import { WaysBack } from '@/components/member/ways-back'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { getAgency } from '@/lib/server/agencies/list-agencies'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { getMember } from '@/lib/server/members/get-member'
import { approve, askRecovery, withdraw } from '../../../people/[member]/recovery-actions'
import { inviteAdministratorAgain } from '../actions'

export const generateMetadata = title('agency.keep', async () =>
  (await getTranslations('agencies'))('administrator'),
)

export default page('agency.keep', async ({ actor, params, search }) => {
  const agency = await getAgency(actor, decodeURIComponent(params.code ?? ''))
  const id = z.uuid().safeParse(params.member)
  const member = agency && id.success ? await getMember(actor, id.data, agency.id) : null
  if (!agency || !member || !member.roles.includes('agency-administrator')) notFound()
  const t = await getTranslations('agencies')
  const people = await getTranslations('people')
  const path = `/agencies/${agency.code}/${member.id}`
  const done = (['recovery', 'withdrawn'] as const).find((name) => name === search.done)
  const helpable = !member.disabledAt && member.id !== actor.memberId
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        crumbs={[
          { text: t('title'), href: '/agencies' },
          { text: agency.name, href: `/agencies/${agency.code}` },
        ]}
      />
      <PageHeader
        title={member.name}
        caption={t('administrator')}
        lead={member.email}
        tags={<StandingTag word={standingWord(member, new Date())} />}
      />
      {done && (
        <Notice live tone="success">
          <p>{people(`done.${done}`)}</p>
        </Notice>
      )}
      {helpable && (
        <Panel plain id="ways-back" title={people('recovery.title')}>
          <WaysBack
            member={member}
            path={path}
            reader={actor}
            acts={{ sendAgain: inviteAdministratorAgain, askRecovery, approve, withdraw }}
          />
        </Panel>
      )}
    </>
  )
})

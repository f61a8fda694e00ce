import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ActForm } from '@/components/identity/act-form'
import { SessionTable } from '@/components/identity/session-table'
import { roleChoices } from '@/components/member/role-choices'
import { StandingTag, standingWord } from '@/components/member/standing-tag'
import { WaysBack } from '@/components/member/ways-back'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { openSessions } from '@/lib/server/identity/sessions'
import { getMember } from '@/lib/server/members/get-member'
import { disable, endAll, endOne, sendAgain } from './actions'
import { approve, askRecovery, withdraw } from './recovery-actions'
import { RolesForm } from './roles-form'

export const generateMetadata = title('member.list', async () =>
  (await getTranslations('people'))('one'),
)

const told = [
  'roles',
  'session',
  'sessions',
  'disabled',
  'enabled',
  'recovery',
  'withdrawn',
] as const

export default page('member.list', async ({ actor, params, search }) => {
  const id = z.uuid().safeParse(params.member)
  const member = id.success ? await getMember(actor, id.data) : null
  if (!member) notFound()
  const t = await getTranslations('people')
  const sessions = await openSessions(actor, member.id)
  const path = `/people/${member.id}`
  const hidden = { member: member.id }
  const itself = member.id === actor.memberId
  const operator = member.roles.includes('platform-administrator')
  const done = told.find((name) => name === search.done)
  return (
    <div className="grid gap-8">
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/people' }]} />
      <PageHeader
        title={member.name}
        lead={member.email}
        tags={<StandingTag word={standingWord(member, new Date())} />}
      />
      {done && (
        <Notice live tone="success">
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      {operator && <Notice>{t('operator')}</Notice>}
      {!operator && (
        <Panel plain id="roles-of" title={t('roles-title')}>
          <RolesForm
            member={member}
            choices={await roleChoices()}
            words={{
              problem: t('problem'),
              roles: t('roles'),
              hint: t('roles-hint'),
              submit: t('save-roles'),
              pending: t('pending'),
            }}
          />
        </Panel>
      )}
      {!itself && !operator && (
        <>
          <Panel
            plain
            id="devices"
            title={t('devices')}
            actions={
              sessions.length > 1 && (
                <ActForm action={endAll} path={path} hidden={hidden} small pending={t('pending')}>
                  {t('end-all')}
                </ActForm>
              )
            }
          >
            {sessions.length === 0 && <p className="text-quiet">{t('no-devices')}</p>}
            {sessions.length > 0 && (
              <SessionTable
                sessions={sessions}
                reader={actor}
                path={path}
                end={endOne}
                also={hidden}
              />
            )}
          </Panel>
          {!member.disabledAt && (
            <Panel plain id="ways-back" title={t('recovery.title')}>
              <WaysBack
                member={member}
                path={path}
                reader={actor}
                acts={{ sendAgain, askRecovery, approve, withdraw }}
              />
            </Panel>
          )}
          <Panel plain id="disable" title={t(member.disabledAt ? 'enable-title' : 'disable-title')}>
            <p className="max-w-prose">{t(member.disabledAt ? 'enable-lead' : 'disable-lead')}</p>
            <ActForm
              action={disable}
              path={path}
              hidden={{ ...hidden, disabled: member.disabledAt ? 'no' : 'yes' }}
              kind={member.disabledAt ? 'secondary' : 'warning'}
              pending={t('pending')}
            >
              {t(member.disabledAt ? 'enable' : 'disable', { name: member.name })}
            </ActForm>
          </Panel>
        </>
      )}
    </div>
  )
})

import { getTranslations } from 'next-intl/server'
import { moment } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { SessionTable } from '@/components/identity/session-table'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { now } from '@/lib/server/clock'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { credentialOf } from '@/lib/server/identity/credential'
import { openSessions } from '@/lib/server/identity/sessions'
import { may } from '@/lib/domain/access/permissions'
import { calendarSince } from '@/lib/server/tasks/calendar-feed'
import { mailChoice, mailIsOn } from '@/lib/server/mail/mail-choice'
import { endMine, endOthers } from './actions'
import { Calendar } from './calendar'
import { Mail } from './mail'
import { Preferences } from './preferences'

export const generateMetadata = title('account.keep', async () =>
  (await getTranslations('account'))('title'),
)

const fewCodes = 3
const told = [
  'preferences',
  'session',
  'sessions',
  'password',
  'authenticator',
  'recovery-codes',
  'mail',
  'calendar',
] as const

export default page('account.keep', async ({ actor, search }) => {
  const [t, roles, sessions, credential, choice, since] = await Promise.all([
    getTranslations('account'),
    getTranslations('people.role'),
    openSessions(actor, actor.memberId),
    credentialOf(actor),
    mailChoice(actor),
    calendarSince(actor),
  ])
  const done = told.find((name) => name === search.done)
  const left = credential?.recoveryLeft ?? 0
  const change = (key: string, href: string) => ({ href, text: t('change'), of: t(`row.${key}`) })
  return (
    <div className="grid gap-8">
      <PageHeader title={t('title')} lead={t('lead', { agency: actor.agency.name })} />
      {done && (
        <Notice live tone="success">
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <Panel plain id="you" title={t('you')}>
        <SummaryList
          missing={t('missing')}
          rows={[
            { key: 'name', label: t('row.name'), value: actor.name },
            { key: 'email', label: t('row.email'), value: actor.email },
            {
              key: 'roles',
              label: t('row.roles'),
              value: actor.roles.map((role) => roles(role)).join(', '),
            },
          ]}
        />
        <p className="text-sm text-quiet">{t('you-note')}</p>
      </Panel>
      <Panel plain id="ways-in" title={t('ways-in')}>
        <SummaryList
          missing={t('missing')}
          rows={[
            {
              key: 'password',
              label: t('row.password'),
              value:
                credential &&
                t('password-set', {
                  when: moment(credential.passwordSetAt.toISOString(), actor).text,
                }),
              action: change('password', '/account/password'),
            },
            {
              key: 'authenticator',
              label: t('row.authenticator'),
              value: t('authenticator-set'),
              action: change('authenticator', '/account/authenticator'),
            },
            {
              key: 'codes',
              label: t('row.codes'),
              value: t('codes-left', { count: left }),
              note: left <= fewCodes ? { text: t('codes-few'), tone: 'warning' } : undefined,
              action: change('codes', '/account/recovery-codes'),
            },
          ]}
        />
      </Panel>
      <Panel
        plain
        id="sessions"
        title={t('sessions.title')}
        actions={
          sessions.length > 1 && (
            <ActForm action={endOthers} path="/account" small pending={t('sessions.ending')}>
              {t('sessions.end-others')}
            </ActForm>
          )
        }
      >
        <p className="max-w-prose">{t('sessions.lead')}</p>
        <SessionTable sessions={sessions} reader={actor} path="/account" end={endMine} />
      </Panel>
      <Panel plain id="preferences" title={t('preferences.title')}>
        <Preferences now={actor} today={now().slice(0, 10)} />
      </Panel>
      <Panel plain id="mail" title={t('mail.title')}>
        <Mail now={choice} on={mailIsOn()} email={actor.email} />
      </Panel>
      {may(actor.roles, 'calendar.keep') && (
        <Panel plain id="task-calendar" title={t('calendar.title')}>
          <Calendar since={since} reader={actor} />
        </Panel>
      )}
    </div>
  )
})

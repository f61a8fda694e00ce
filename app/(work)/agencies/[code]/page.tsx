import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ActForm } from '@/components/identity/act-form'
import { linkWords } from '@/components/member/link-words'
import { MemberTable } from '@/components/member/member-table'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { countryName } from '@/lib/domain/codes/countries'
import { getAgency } from '@/lib/server/agencies/list-agencies'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { setOpen } from './actions'
import { AdministratorForm } from './administrator-form'

export const generateMetadata = title('agency.list', async () =>
  (await getTranslations('agencies'))('one'),
)

export default page('agency.list', async ({ actor, params, search }) => {
  const agency = await getAgency(actor, decodeURIComponent(params.code ?? ''))
  if (!agency) notFound()
  const [t, people, locale] = await Promise.all([
    getTranslations('agencies'),
    getTranslations('people'),
    getLocale(),
  ])
  const path = `/agencies/${agency.code}`
  const done = (['closed', 'opened'] as const).find((name) => name === search.done)
  const kind = t(`kind.${agency.kind}`)
  const country = countryName(agency.country, locale)
  const own = agency.id === actor.agency.id
  return (
    <div className="grid gap-8">
      <Breadcrumbs label={t('crumbs')} crumbs={[{ text: t('title'), href: '/agencies' }]} />
      <PageHeader
        title={agency.name}
        caption={agency.code}
        lead={`${kind}, ${country}`}
        tags={
          <Tag tone={agency.active ? 'success' : 'neutral'}>
            {t(agency.active ? 'open' : 'closed')}
          </Tag>
        }
      />
      {done && (
        <Notice live tone="success">
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <Panel plain id="administrators" title={t('administrators')}>
        {agency.administrators.length === 0 && <p className="text-quiet">{t('nobody')}</p>}
        {agency.administrators.length > 0 && (
          <MemberTable
            caption={t('administrators')}
            members={agency.administrators}
            hrefOf={(id) => (id === actor.memberId ? null : `${path}/${id}`)}
            reader={actor}
            asOf={new Date()}
          />
        )}
      </Panel>
      <Panel plain id="invite" title={t('invite')}>
        <AdministratorForm
          agency={agency}
          words={{
            problem: t('problem'),
            name: people('invite.name'),
            email: people('invite.email'),
            submit: people('invite.submit'),
            pending: t('pending'),
            link: await linkWords(),
          }}
        />
      </Panel>
      {!own && (
        <Panel plain id="close" title={t(agency.active ? 'close-title' : 'open-title')}>
          <p className="max-w-prose">{t(agency.active ? 'close-lead' : 'open-lead')}</p>
          <ActForm
            action={setOpen}
            path={path}
            hidden={{ agency: agency.id, code: agency.code, open: agency.active ? 'no' : 'yes' }}
            kind={agency.active ? 'warning' : 'secondary'}
            pending={t('pending')}
          >
            {t(agency.active ? 'close' : 'reopen', { name: agency.name })}
          </ActForm>
        </Panel>
      )}
    </div>
  )
})

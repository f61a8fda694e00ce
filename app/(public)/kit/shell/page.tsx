import { getTranslations } from 'next-intl/server'
import { AppShell } from '@/components/ui/app-shell'
import { Banner } from '@/components/ui/banner'
import { KeyboardShortcuts } from '@/components/ui/keyboard-shortcuts'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { QuickLock } from '@/components/ui/quick-lock'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { KitTable } from '../kit-table'

const reason = 'shows the frame of signed-in screens with invented data'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('kit.shell'))('title'),
)

const nav = ['mine', 'dossiers', 'offers', 'approvals', 'reports', 'statistics'] as const

export default publicPage(reason, async () => {
  const t = await getTranslations('kit.shell')
  const kit = await getTranslations('kit')
  return (
    <AppShell
      product={{ name: kit('product'), href: '/kit/shell' }}
      nav={nav.map((key) => ({
        key,
        text: t(key),
        href: key === 'dossiers' ? '/kit/shell' : `/kit?go=${key}`,
        count: key === 'approvals' ? 3 : undefined,
      }))}
      search={{
        action: '/kit',
        label: t('search'),
        submit: t('search-submit'),
        placeholder: t('search-placeholder'),
      }}
      person={{
        name: t('person'),
        agency: t('agency'),
        links: [
          { href: '/kit?go=sessions', text: t('sessions') },
          { href: '/kit?go=password', text: t('password') },
        ],
      }}
      signOut={
        <Link href="/kit" className="menu-item">
          {t('sign-out')}
        </Link>
      }
      lock={
        <QuickLock
          to="/lock"
          next="/kit/shell"
          idleMinutes={30}
          words={{ lock: t('lock'), hint: t('lock-hint'), soon: t('lock-soon') }}
        />
      }
      banner={<Banner label={kit('message.banner')}>{kit('message.banner-info')}</Banner>}
      footer={
        <>
          <Link href="/kit">{t('back')}</Link>
          <KeyboardShortcuts
            words={{
              open: t('shortcuts'),
              title: t('shortcuts'),
              close: t('shortcuts-close'),
              enabled: t('shortcuts-on'),
            }}
            shortcuts={[
              { keys: '/', text: t('key-search'), target: 'search' },
              { keys: 'g m', text: t('key-mine'), target: 'nav-mine' },
              { keys: 'g d', text: t('key-dossiers'), target: 'nav-dossiers' },
              { keys: 'g l', text: t('key-lock'), target: 'quick-lock' },
            ]}
          />
        </>
      }
      words={{ skip: kit('skip'), nav: t('nav'), menu: t('menu') }}
    >
      <div className="grid gap-6">
        <PageHeader title={t('title')} lead={t('lead')} />
        <KitTable />
      </div>
    </AppShell>
  )
})

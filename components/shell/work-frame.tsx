import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/ui/app-shell'
import { KeyboardShortcuts } from '@/components/ui/keyboard-shortcuts'
import { QuickLock } from '@/components/ui/quick-lock'
import { SoftNavigation } from '@/components/ui/soft-navigation'
import { placesFor } from '@/lib/domain/access/navigation'
import { may } from '@/lib/domain/access/permissions'
import type { Role } from '@/lib/domain/access/roles'

/** Somebody signed in, as far as the frame needs to know. */
export type FramePerson = { name: string; agency: { name: string }; roles: readonly Role[] }

/** The frame of every signed-in screen. `path`: this page, to come back to after the lock. */
export async function WorkFrame({
  person,
  path,
  bell,
  awaiting,
  idleMinutes,
  children,
}: {
  person: FramePerson
  path: string
  bell: ReactNode
  /** How much waits for this person's approval. */
  awaiting: number
  idleMinutes: number
  children: ReactNode
}) {
  const t = await getTranslations('shell')
  const app = await getTranslations('app')
  const places = placesFor(person.roles)
  const searches = may(person.roles, 'dossier.search')
  return (
    <AppShell
      product={{ name: app('name'), href: '/' }}
      nav={places.map(({ key, href }) => ({
        ...{ key, href, text: t(`nav.${key}`) },
        ...(key === 'approvals' && awaiting > 0 && { count: awaiting }),
      }))}
      search={
        searches
          ? {
              action: '/search',
              label: t('search.label'),
              submit: t('search.submit'),
              placeholder: t('search.placeholder'),
            }
          : undefined
      }
      person={{
        name: person.name,
        agency: person.agency.name,
        links: [{ href: '/account', text: t('account') }],
      }}
      signOut={
        <form method="post" action="/sign-out">
          <button type="submit" className="menu-item">
            {t('sign-out')}
          </button>
        </form>
      }
      bell={bell}
      lock={
        <QuickLock
          to="/lock"
          next={path}
          idleMinutes={idleMinutes}
          words={{ lock: t('lock'), hint: t('lock-hint'), soon: t('lock-soon') }}
        />
      }
      footer={
        <KeyboardShortcuts
          shortcuts={[
            ...(searches ? [{ keys: '/', text: t('search.label'), target: 'search' }] : []),
            ...places.map(({ key, keys }) => ({
              keys,
              text: t(`nav.${key}`),
              target: `nav-${key}`,
            })),
            { keys: 'g l', text: t('lock'), target: 'quick-lock' },
          ]}
          words={{
            open: t('keys.open'),
            title: t('keys.open'),
            close: t('keys.close'),
            enabled: t('keys.enabled'),
          }}
        />
      }
      words={{ skip: t('skip'), nav: t('nav-label'), menu: t('menu') }}
    >
      <SoftNavigation />
      <div className="grid gap-6">{children}</div>
    </AppShell>
  )
}

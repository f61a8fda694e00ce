'use client'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Link } from './link'
import { Menu } from './menu'
import { type NavItem, NavLinks } from './nav-links'
import { ProductMark } from './product-mark'
import { SearchForm } from './search-form'
import { SkipLink } from './skip-link'

export type AppShellProps = {
  product: { name: string; href: string }
  nav: readonly NavItem[]
  /** On a phone the box is in the menu. Its id is `search`. Absent for people who search nothing. */
  search?: { action: string; label: string; submit: string; placeholder?: string }
  person: { name: string; agency: string; links: readonly { href: string; text: string }[] }
  /** A form that signs out, shown last in the person's menu; its button has class `menu-item`. */
  signOut?: ReactNode
  /** The way to one's notifications; its link has class `bar-item`. */
  bell?: ReactNode
  /** `<QuickLock>` */
  lock: ReactNode
  /** `<Banner>` across the top. */
  banner?: ReactNode
  /** Links and `<KeyboardShortcuts>` at the foot. */
  footer?: ReactNode
  words: { skip: string; nav: string; menu: string }
  children: ReactNode
}

function Person({ person, signOut }: Pick<AppShellProps, 'person' | 'signOut'>) {
  return (
    <>
      <p className="px-3 py-2">
        <span className="block font-bold">{person.name}</span>
        <span className="block text-sm text-quiet">{person.agency}</span>
      </p>
      {person.links.map(({ href, text }) => (
        <Link key={href} href={href} className="menu-item">
          {text}
        </Link>
      ))}
      {signOut}
    </>
  )
}

/**
 * The frame of every signed-in screen. One page column; the header stays out of print. It crosses to the browser as its
 * words: with each screen that would be twice as much as elements.
 */
export function AppShell(props: AppShellProps) {
  const { product, nav, search, person, signOut, bell, lock, banner, footer, words, children } =
    props
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink text={words.skip} />
      {banner}
      <header className="bar">
        <div className="mx-auto flex max-w-page items-center gap-2 px-4 py-2 lg:gap-6 lg:px-6">
          <ProductMark {...product} />
          <div className="hidden grow lg:block">
            {search && <SearchForm id="search" {...search} />}
          </div>
          <div className="ml-auto flex items-center gap-2">
            {bell}
            {lock}
            <div className="hidden lg:block">
              <Menu
                summary={
                  <>
                    <Icon name="person" /> {person.name} <Icon name="down" />
                  </>
                }
              >
                <Person person={person} signOut={signOut} />
              </Menu>
            </div>
            <div className="lg:hidden">
              <Menu
                summary={
                  <>
                    <Icon name="bars" /> {words.menu}
                  </>
                }
              >
                {search && (
                  <div className="p-2">
                    <SearchForm id="search-menu" {...search} />
                  </div>
                )}
                {nav.length > 0 && (
                  <nav aria-label={words.nav} className="border-b border-line py-2">
                    <NavLinks items={nav} look="menu-item" />
                  </nav>
                )}
                <Person person={person} signOut={signOut} />
              </Menu>
            </div>
          </div>
        </div>
      </header>
      {nav.length > 0 && (
        <div className="screen-only hidden border-b border-line bg-paper lg:block">
          <nav aria-label={words.nav} className="mx-auto flex max-w-page px-3">
            <NavLinks items={nav} look="tab" />
          </nav>
        </div>
      )}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-6 lg:px-6">
        {children}
      </main>
      {footer && (
        <footer className="screen-only border-t border-line bg-paper">
          <div className="mx-auto flex max-w-page flex-wrap items-center gap-4 px-4 py-4 text-sm lg:px-6">
            {footer}
          </div>
        </footer>
      )}
    </div>
  )
}

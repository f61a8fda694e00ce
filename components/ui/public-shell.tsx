import type { ReactNode } from 'react'
import { ProductMark } from './product-mark'
import { SkipLink } from './skip-link'

/** The frame of screens that need no session: one narrow column. `aside` is the choice of language. */
export function PublicShell({
  product,
  skip,
  banner,
  aside,
  wide,
  footer,
  children,
}: {
  product: { name: string; href: string }
  skip: string
  banner?: ReactNode
  aside?: ReactNode
  /** The full page column instead of the narrow one. */
  wide?: boolean
  footer?: ReactNode
  children: ReactNode
}) {
  const column = wide ? 'mx-auto w-full max-w-page px-4 lg:px-6' : 'mx-auto w-full max-w-prose px-4'
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink text={skip} />
      {banner}
      <header className="bar">
        <div className={`${column} flex items-center justify-between gap-4 py-2`}>
          <ProductMark {...product} />
          {aside}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`${column} grow py-8`}>
        {children}
      </main>
      {footer && (
        <footer className="screen-only border-t border-line bg-paper">
          <div className={`${column} py-4 text-sm`}>{footer}</div>
        </footer>
      )}
    </div>
  )
}

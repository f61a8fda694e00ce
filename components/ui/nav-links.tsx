'use client'
import { usePathname } from 'next/navigation'
import { Link } from './link'

export type NavItem = {
  /** Id `nav-<key>`, which keyboard shortcuts point to. */
  key: string
  text: string
  href: string
  count?: number
}

/** The links of the main navigation; the one whose address this page lies under is marked. */
export function NavLinks({
  items,
  look,
}: {
  items: readonly NavItem[]
  look: 'tab' | 'menu-item'
}) {
  const path = usePathname()
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
  return (
    <>
      {items.map((item) => (
        <Link
          key={item.key}
          id={look === 'tab' ? `nav-${item.key}` : undefined}
          href={item.href}
          className={look}
          aria-current={item === current ? 'page' : undefined}
        >
          {item.text}
          {item.count !== undefined && <span className="count">{item.count}</span>}
        </Link>
      ))}
    </>
  )
}

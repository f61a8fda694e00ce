'use client'
import { CurrentInSight } from './current-in-sight'
import { Link } from './link'

export type Tab = { text: string; href: string; current?: boolean; count?: number | string }

/** Pages beside each other about one thing; each is a page of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map(({ text, href, current, count }) => (
        <Link key={href} href={href} className="tab" aria-current={current ? 'page' : undefined}>
          {text}
          {count !== undefined && <span className="count">{count}</span>}
        </Link>
      ))}
      <CurrentInSight />
    </nav>
  )
}

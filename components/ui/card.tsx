import type { ReactNode } from 'react'
import { Link } from './link'

/** One thing among several, the whole of it a link when `href` is given. A list item: put cards in `CardList`. */
export function Card({
  title,
  href,
  meta,
  children,
}: {
  title: string
  href?: string
  /** Under the title, quiet. */
  meta?: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="relative grid content-start gap-1 rounded-box border border-line p-4 has-[a:hover]:border-accent">
      <h3>
        {href ? (
          <Link href={href} className="whole">
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      {meta && <div className="text-sm text-quiet">{meta}</div>}
      {children}
    </li>
  )
}

/** Cards beside each other, as many as fit. */
export function CardList({ children }: { children: ReactNode }) {
  return <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</ul>
}

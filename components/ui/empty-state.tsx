import type { ReactNode } from 'react'

/** Nothing here: says why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
  heading: Heading = 'h2',
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  /** Another level where it stands below a heading of its own, in a panel. */
  heading?: 'h2' | 'h3'
}) {
  return (
    <div className="empty">
      <Heading className="text-lg">{title}</Heading>
      {children && <div className="max-w-prose text-quiet">{children}</div>}
      {action}
    </div>
  )
}

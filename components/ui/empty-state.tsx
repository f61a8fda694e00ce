import type { ReactNode } from 'react'

/** Nothing here: says why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <p className="text-lg font-bold">{title}</p>
      {children && <div className="max-w-prose text-quiet">{children}</div>}
      {action}
    </div>
  )
}

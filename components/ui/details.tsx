import type { ReactNode } from 'react'
import { Icon } from './icon'

/** More, for those who want it. The browser's own; printed open. */
export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="border-l-4 border-line py-2 pl-4">{children}</div>
    </details>
  )
}

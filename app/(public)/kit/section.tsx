import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'

/** One family of components on the kit page. */
export function Section({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}) {
  return (
    <div className="border-t border-line pt-6">
      <Panel plain id={id} title={title}>
        <div className="grid gap-6">{children}</div>
      </Panel>
    </div>
  )
}

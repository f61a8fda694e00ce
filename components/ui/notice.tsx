import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { type Tone, toneClass } from './tone'

export const toneIcon = {
  neutral: 'info',
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'danger',
} as const satisfies Record<Tone, IconName>

/**
 * Something to know on this page. `live` when it answers what the person just did: read out at once (danger) or at
 * the next pause. Without it, it is part of the page.
 */
export function Notice({
  tone = 'info',
  title,
  live,
  children,
}: {
  tone?: Tone
  title?: string
  live?: boolean
  children?: ReactNode
}) {
  const role = live ? (tone === 'danger' ? 'alert' : 'status') : undefined
  return (
    <div role={role} className={`notice ${toneClass[tone]}`}>
      <Icon name={toneIcon[tone]} />
      <div className="notice-body">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { type Tone, toneClass } from './tone'

/** A short status in words; the tone repeats what the words say. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`tag ${toneClass[tone]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}

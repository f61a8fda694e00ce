import type { ReactNode } from 'react'
import { Icon } from './icon'
import { toneIcon } from './notice'
import { type Tone, toneClass } from './tone'

/** One line across the top of every page: a demonstration, maintenance, a time-boxed access. */
export function Banner({
  tone = 'info',
  label,
  children,
}: {
  tone?: Tone
  /** Names it as a landmark, where it stands outside the main content. */
  label?: string
  children: ReactNode
}) {
  return (
    <div
      className={`banner ${toneClass[tone]}`}
      role={label ? 'region' : undefined}
      aria-label={label}
    >
      <Icon name={toneIcon[tone]} />
      <div>{children}</div>
    </div>
  )
}

import type { ReactNode } from 'react'
import { Icon } from './icon'
import { toneIcon } from './notice'
import { type Tone, toneClass } from './tone'

/** One line across the top of every page: a demonstration, maintenance, a time-boxed access. */
export function Banner({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`banner ${toneClass[tone]}`}>
      <Icon name={toneIcon[tone]} />
      <div>{children}</div>
    </div>
  )
}

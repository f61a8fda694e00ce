import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { Chips, type Chip } from './chips'
import { Icon } from './icon'

/**
 * Filters of a list. They live in the address: a GET form that works without script, and below it what is in force,
 * each removable by a link. On a phone the form is folded away: the list comes first. `keep` are parameters the form must carry on (sort, view).
 */
export function FilterBar({
  label,
  action,
  submit,
  keep = {},
  chips,
  chipsLabel,
  clear,
  children,
}: {
  label: string
  action: string
  submit: string
  keep?: Record<string, string>
  chips: readonly Chip[]
  chipsLabel: string
  clear?: { href: string; text: string }
  children: ReactNode
}) {
  return (
    <section aria-label={label} className="screen-only grid gap-3">
      <details className="disclosure filters">
        <summary>
          <Icon name="chevron" />
          {label}
        </summary>
        <form action={action} method="get" className="parts rounded-box bg-paper p-4">
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <button type="submit" className={buttonClass({ kind: 'secondary' })}>
            {submit}
          </button>
        </form>
      </details>
      {chips.length > 0 && <Chips label={chipsLabel} chips={chips} clear={clear} />}
    </section>
  )
}

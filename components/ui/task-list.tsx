'use client'
import { Icon } from './icon'
import { Link } from './link'
import { Tag } from './tag'
import type { Tone } from './tone'

export type TaskItem = {
  key: string
  text: string
  /** Without it the task cannot be done yet; `hint` says why. */
  href?: string
  hint?: string
  status: { text: string; done?: boolean; tone?: Tone }
}

/** What is to be done: the whole row is the link, and what is not done stands out. */
export function TaskList({ items, label }: { items: readonly TaskItem[]; label?: string }) {
  return (
    <ul className="tasks" aria-label={label}>
      {items.map(({ key, text, href, hint, status }) => (
        <li key={key}>
          <span>
            {href ? (
              <Link href={href} className="whole" aria-describedby={`task-${key}`}>
                {text}
              </Link>
            ) : (
              <span className="text-quiet">{text}</span>
            )}
            {hint && <span className="field-hint block">{hint}</span>}
          </span>
          <span id={`task-${key}`}>
            {status.done ? (
              <span className="inline-flex items-center gap-1 text-success">
                <Icon name="check" />
                {status.text}
              </span>
            ) : (
              <Tag tone={status.tone ?? (href ? 'info' : 'neutral')}>{status.text}</Tag>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

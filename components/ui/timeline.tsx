import type { ReactNode } from 'react'
import { Tag } from './tag'
import type { Tone } from './tone'

export type TimelineEvent = {
  key: string
  title: ReactNode
  /** `iso` for machines, `text` for people, in their calendar and time zone. */
  when: { iso: string; text: string }
  by?: string
  tag?: { text: string; tone: Tone }
  children?: ReactNode
}

/** What happened, newest first. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {events.map(({ key, title, when, by, tag, children }) => (
        <li key={key}>
          <span aria-hidden="true" className="timeline-dot" />
          <p>
            <strong>{title}</strong> {tag && <Tag tone={tag.tone}>{tag.text}</Tag>}
          </p>
          <p className="text-sm text-quiet">
            <time dateTime={when.iso}>{when.text}</time>
            {by && ` · ${by}`}
          </p>
          {children && <div className="mt-2 max-w-prose">{children}</div>}
        </li>
      ))}
    </ol>
  )
}

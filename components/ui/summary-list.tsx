import type { ReactNode } from 'react'
import { Link } from './link'
import { Tag } from './tag'
import type { Tone } from './tone'

export type SummaryRow = {
  /** Stable; also the id `row-<key>` to link to. */
  key: string
  label: string
  /** null, undefined or '' is shown as not provided. */
  value?: ReactNode
  /** Beside the value: how sure, until when, what is wrong. */
  note?: { text: string; tone: Tone }
  /** `of` completes the words for screen readers: "Change" + "date of birth". */
  action?: { href: string; text: string; of: string }
}

const isMissing = (value: ReactNode) => value === null || value === undefined || value === ''

/** What is recorded, row by row, each with its way to change it. `missing`: the words "Not provided". */
export function SummaryList({ rows, missing }: { rows: readonly SummaryRow[]; missing: string }) {
  return (
    <dl className="summary">
      {rows.map(({ key, label, value, note, action }) => (
        <div key={key} id={`row-${key}`}>
          <dt>{label}</dt>
          <dd className="summary-value">
            {isMissing(value) ? <span className="text-quiet">{missing}</span> : value}
            {note && (
              <>
                {' '}
                <Tag tone={note.tone}>{note.text}</Tag>
              </>
            )}
          </dd>
          {action && (
            <dd className="summary-action">
              <Link href={action.href}>
                {action.text}
                <span className="sr-only"> {action.of}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

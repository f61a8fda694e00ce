import type { Translate } from '../file/file-data'
import { Tag } from '../ui/tag'
import { ago, moment, type Reader } from './reader'

/** Until when something is due, and in words how long that still is, or how long it has been over. */
export function Due({
  at,
  asOf,
  reader,
  t,
}: {
  /** ISO 8601 instants. */
  at: string
  asOf: string
  reader: Reader
  t: Translate
}) {
  const over = at < asOf
  const words = t(over ? 'dossier.overdue' : 'dossier.due', { when: ago(at, asOf, reader) })
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <time dateTime={at}>{moment(at, reader).text}</time>
      <Tag tone={over ? 'danger' : 'info'}>{words}</Tag>
    </span>
  )
}

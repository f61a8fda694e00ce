import { recordKinds } from '@/lib/domain/kinds/registry'
import { diffRecords } from '@/lib/domain/record/diff-records'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { labelKey } from '@/lib/domain/record/message-keys'
import type { Value } from '@/lib/domain/record/values-of'
import { moment } from '../dossier/reader'
import { Timeline } from '../ui/timeline'
import { FieldValue } from './field-value'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'

export type Version = RecordData & { withdrawn: boolean; writer: string | null }

/** What one version changed of the one before it, field by field. */
export function Changed({
  before,
  after,
  words,
}: {
  before?: RecordData
  after: RecordData
  words: RecordWords
}) {
  const { t } = words
  const kind: RecordKind = recordKinds[after.kind]
  const changed = diffRecords(kind, before?.values ?? {}, after.values)
  const shown = (field: (typeof fields)[number], value: Value | undefined) =>
    value === undefined ? (
      <span className="text-quiet">{t('section.missing')}</span>
    ) : (
      <FieldValue field={field} value={value} words={words} />
    )
  const hidden = after.hidden ?? []
  const fields = fieldsOf(kind).filter(({ key }) => changed.includes(key) || hidden.includes(key))
  if (fields.length === 0) return <p className="text-quiet">{t('section.nothing-changed')}</p>
  return (
    <dl className="summary">
      {fields.map((field) => (
        <div key={field.key}>
          <dt>{t(labelKey(kind, field))}</dt>
          <dd className="summary-value">
            {hidden.includes(field.key) && (
              <span className="text-quiet">{t('contact.hidden-change')}</span>
            )}
            {before && !hidden.includes(field.key) && (
              <div>
                <span className="text-sm text-quiet">{t('section.was')} </span>
                <span className={before.values[field.key] === undefined ? undefined : 'was'}>
                  {shown(field, before.values[field.key])}
                </span>
              </div>
            )}
            {!hidden.includes(field.key) && (
              <div>
                {before && <span className="text-sm text-quiet">{t('section.is')} </span>}
                {shown(field, after.values[field.key])}
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every version of a record, newest first: who wrote it, when, and what it changed. */
export function HistoryList({
  versions,
  words,
}: {
  /** Newest first. */
  versions: readonly Version[]
  words: RecordWords
}) {
  const { t, reader } = words
  const events = versions.map((version, at) => {
    const before = versions[at + 1]
    const back = before?.withdrawn && !version.withdrawn
    const act = version.withdrawn ? 'withdrawn' : back ? 'put-back' : before ? 'changed' : 'added'
    return {
      key: String(version.version),
      title: t('section.version', { version: version.version }),
      when: moment(version.writtenAt, reader),
      by: version.writer ?? t('section.other-agency'),
      tag: {
        text: t(`section.act.${act}`),
        tone: version.withdrawn ? ('warning' as const) : ('neutral' as const),
      },
      children: !version.withdrawn && <Changed before={before} after={version} words={words} />,
    }
  })
  return <Timeline label={t('section.history')} events={events} />
}

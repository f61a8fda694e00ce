import type { ReactNode } from 'react'
import { Tag } from './tag'

export type Compared = {
  key: string
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** The two differ. */
  changed: boolean
  /** Which is chosen at first; theirs, the one already saved, unless told. */
  chosen?: 'mine' | 'theirs'
}

type Version = { title: string; by?: string }
type Side = 'mine' | 'theirs'

const sides: readonly Side[] = ['theirs', 'mine']

function Changed({
  field,
  versions,
  name,
  tag,
}: {
  field: Compared
  versions: Record<Side, Version>
  name: string
  tag: string
}) {
  const chosen = field.chosen ?? 'theirs'
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 flex flex-wrap items-center gap-2">
        {field.label} <Tag tone="warning">{tag}</Tag>
      </legend>
      <div className="grid gap-3 md:grid-cols-2">
        {sides.map((side) => (
          <label key={side} className="compare-choice">
            <input
              type="radio"
              name={`${name}.${field.key}`}
              value={side}
              defaultChecked={side === chosen}
            />
            <span className="text-sm text-quiet">
              {versions[side].title}
              {versions[side].by && ` · ${versions[side].by}`}
            </span>
            <span className="min-w-0 whitespace-pre-wrap">{field[side]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/**
 * Two versions of a section: the saved one and the one being written. Fields that differ are marked and chosen one by
 * one, sent as `<name>.<key>` = mine or theirs; the rest is listed once. Inside a form. Stacked on a phone.
 */
export function Compare({
  mine,
  theirs,
  fields,
  name = 'choose',
  words,
}: {
  mine: Version
  theirs: Version
  fields: readonly Compared[]
  name?: string
  /** `changed`: tag of a field that differs; `same`: heading of those that do not; `missing`: for no value. */
  words: { changed: string; same: string; missing: string }
}) {
  const same = fields.filter(({ changed }) => !changed)
  return (
    <div className="grid gap-6">
      {fields
        .filter(({ changed }) => changed)
        .map((field) => {
          const shown = {
            ...field,
            mine: field.mine || words.missing,
            theirs: field.theirs || words.missing,
          }
          return (
            <Changed
              key={field.key}
              field={shown}
              versions={{ mine, theirs }}
              name={name}
              tag={words.changed}
            />
          )
        })}
      {same.length > 0 && (
        <div className="grid gap-2">
          <h3>{words.same}</h3>
          <dl className="summary">
            {same.map(({ key, label, theirs: value }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd className="summary-value">
                  {value || <span className="text-quiet">{words.missing}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  )
}

import type { CodeList } from '../codes/code-list'
import type { Field, Group, RecordKind } from './field'

/** What a kind is called: one record, several, the button that adds one, and the text where there is none. */
export const kindWords = ['one', 'many', 'add', 'none'] as const

/** Message of a word about a kind. */
export const kindKey = (kind: RecordKind, word: (typeof kindWords)[number]) =>
  `record.${kind.name}.kind.${word}` as const

/** Message of a group's title. */
export const groupKey = (kind: RecordKind, group: Group) =>
  `record.${kind.name}.group.${group.key}` as const

/** Message of a field's label. */
export const labelKey = (kind: RecordKind, field: Field) =>
  `record.${kind.name}.${field.key}.label` as const

/** Message of a field's hint, if it has one. */
export const hintKey = (kind: RecordKind, field: Field) =>
  field.hint ? (`record.${kind.name}.${field.key}.hint` as const) : undefined

/** Message of a code's label. */
export const codeKey = (list: CodeList, code: string) => `codes.${list.name}.${code}` as const

/** Message of an area's name: ISO 3166-2. */
export const areaKey = (area: string) => `codes.area.${area}` as const

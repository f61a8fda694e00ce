import { type KindName, recordKinds } from '../kinds/registry'
import { guardedKeys } from '../record/hide-guarded'
import type { RecordKind } from '../record/field'
import type { FormPlace } from './section-path'

type Held = { kind: KindName; recordId: string; hidden: readonly string[] }

/**
 * Whether a form would show a number or secret word that nobody asked for yet, or, sent without it, would lose it.
 *
 * @param section its records as they may be sent, withdrawn ones too
 * @param place of the form
 * @returns the record to ask for first; undefined when the form may be shown
 */
export function hiddenInForm(
  section: { records: readonly Held[]; withdrawn: readonly Held[] },
  { kind: name, recordId, group }: FormPlace,
): string | undefined {
  const kind: RecordKind = recordKinds[name]
  const is = (one: Held) => one.kind === name && (kind.holds === 'one' || one.recordId === recordId)
  const record = section.records.find(is) ?? section.withdrawn.find(is)
  const fields = kind.groups
    .filter(({ key }) => !group || key === group)
    .flatMap((one) => one.fields)
  const shown = guardedKeys(kind).filter((key) => fields.some((field) => field.key === key))
  return shown.some((key) => record?.hidden.includes(key)) ? record?.recordId : undefined
}

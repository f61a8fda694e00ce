import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { formPath, sectionPath } from '@/lib/domain/section/section-path'
import type { Sent } from './read-sent'

/** The question group after `group`; undefined after the last. */
export function groupAfter(kind: KindName, group: string | null): string | undefined {
  const groups: readonly { key: string }[] = recordKinds[kind].groups
  const at = groups.findIndex(({ key }) => key === group)
  return at < 0 ? undefined : groups[at + 1]?.key
}

/** Where a save leads: to the section, or to the record's next group when the writer wants to go on. */
export function afterSave({ place, kind, recordId }: Sent, form: FormData): string {
  const group = groupAfter(kind, place.group)
  if (group && form.get('__then') === 'next') return formPath({ ...place, recordId, group })
  return `${sectionPath(place.reference, recordKinds[kind].section)}?saved=${kind}`
}

/** Where a withdrawal leads. */
export function afterWithdrawal({
  reference,
  kind,
}: {
  reference: string
  kind: KindName
}): string {
  return `${sectionPath(reference, recordKinds[kind].section)}?withdrawn=${kind}`
}

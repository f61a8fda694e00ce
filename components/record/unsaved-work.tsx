import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { groupKey, kindKey } from '@/lib/domain/record/message-keys'
import { readFormPath } from '@/lib/domain/section/section-path'
import { moment } from '../dossier/reader'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import type { RecordWords } from './record-words'

/** The reader's own forms of a section that were typed into and not saved, each a link back to where they stopped. */
export function UnsavedWork({
  drafts,
  words,
}: {
  drafts: readonly { form: string; savedAt: string }[]
  words: RecordWords
}) {
  const { t, titles, reader } = words
  const forms = drafts.flatMap(({ form, savedAt }) => {
    const place = readFormPath(form)
    if (!place) return []
    const kind: RecordKind = recordKinds[place.kind]
    const group = kind.groups.find(({ key }) => key === place.group)
    const what = (place.recordId && titles.get(place.recordId)) ?? t(kindKey(kind, 'one'))
    const text = group ? t('section.fact', { field: what, value: t(groupKey(kind, group)) }) : what
    return [{ form, text, when: moment(savedAt, reader).text }]
  })
  if (forms.length === 0) return null
  return (
    <Notice title={t('draft.unsaved')}>
      <ul className="grid gap-2">
        {forms.map(({ form, text, when }) => (
          <li key={form}>
            <Link href={form}>{text}</Link> <span className="text-quiet">{when}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

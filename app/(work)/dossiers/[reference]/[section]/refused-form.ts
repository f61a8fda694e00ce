import { getTranslations } from 'next-intl/server'
import type { SaveMore } from '@/components/record/conflict'
import { conflictOf } from '@/components/record/conflict-of'
import { problemTexts } from '@/components/record/problem-texts'
import { recordWords } from '@/components/record/record-words'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import type { FieldError } from '@/lib/domain/record/errors'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { guardedKeys } from '@/lib/domain/record/hide-guarded'
import { formOf } from '@/lib/domain/record/form-of'
import { isAboutForm, seenRecord } from '@/lib/domain/section/typed-work'
import type { RefusedUpload } from '@/lib/server/files/store-uploads'
import type { Actor } from '@/lib/server/identity/actor'
import { openSection } from '@/lib/server/records/open-section'
import type { SaveRefusal } from '@/lib/server/records/save-record'
import type { Sent } from './read-sent'

/** The form as it was sent, under the words of a refusal. */
export async function refusedForm(
  reason: 'not-found' | 'conflict' | 'too-many',
  form: FormData,
): Promise<FormState> {
  const t = await getTranslations('refusal')
  return { problems: [{ field: null, text: t(reason) }], typed: typedOf(form) }
}

const seen = ({ place, kind }: Sent, actor: Actor) =>
  openSection(actor, place.reference, recordKinds[kind].section)

const shownBy = (kind: RecordKind, group: string | null) => {
  const groups = kind.groups.filter(({ key }) => !group || key === group)
  return (field: Field) => groups.some(({ fields }) => fields.includes(field))
}

/** What was typed, without what of a number or secret word stood in no field of the form that was sent. */
function shownOf({ kind, place, typed }: Sent): FormState['typed'] {
  const shown = shownBy(recordKinds[kind], place.group)
  const unseen = fieldsOf(recordKinds[kind] as RecordKind).flatMap((field) =>
    field.guarded && !shown(field) ? [field.key] : [],
  )
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !unseen.includes(name)))
}

/** The form with what is wrong in it; files stored on the way are shown as kept. */
export async function wrongForm(
  actor: Actor,
  sent: Sent,
  refused: readonly RefusedUpload[],
  found: readonly FieldError[] = [],
): Promise<FormState> {
  const section = await seen(sent, actor)
  const words = section && (await recordWords(section, actor))
  const kind = recordKinds[sent.kind]
  const errors = sent.read.ok ? found : sent.read.errors
  const t = words?.t ?? (await getTranslations())
  const problems = problemTexts(kind, errors, refused, {
    t,
    shown: shownBy(kind, sent.place.group),
  })
  const more: SaveMore = { files: [...(words?.files.values() ?? [])] }
  return { problems, typed: shownOf(sent), more }
}

/** The form with everything of mine, and beside it what somebody else saved meanwhile. */
export async function refusedSave(
  actor: Actor,
  sent: Sent,
  refusal: SaveRefusal,
  form: FormData,
): Promise<FormState> {
  if (refusal.reason === 'unknown-file' || refusal.reason === 'unknown-record') {
    const strange = refusal.fields.map((field) => ({ field, name: field, reason: refusal.reason }))
    return wrongForm(actor, sent, [], strange)
  }
  if (refusal.reason === 'too-many') return refusedForm('too-many', form)
  const section = refusal.reason === 'conflict' ? await seen(sent, actor) : null
  if (refusal.reason !== 'conflict' || !section) return refusedForm('not-found', form)
  const words = await recordWords(section, actor)
  const kind = recordKinds[sent.kind]
  const { mine, theirs } = refusal
  const shown = section.reveals.has(theirs.recordId)
  if (!shown && guardedKeys(kind).some((key) => theirs.values[key] !== undefined)) {
    const text = words.t('refusal.conflict-hidden')
    return { problems: [{ field: null, text }], typed: shownOf(sent) }
  }
  const writer = section.writers.get(theirs.writtenBy)
  const more: SaveMore = {
    conflict: conflictOf(kind, { mine, theirs, writer }, words, shownBy(kind, sent.place.group)),
    files: [...words.files.values()],
  }
  const about = Object.entries(sent.typed).filter(([name]) => isAboutForm(name))
  return {
    problems: [{ field: null, text: words.t('refusal.conflict') }],
    typed: {
      ...formOf(kind, mine, actor),
      ...Object.fromEntries(about),
      // Of a kind that holds one, theirs may be the first there is: from now on it is the record of this form.
      [seenRecord]: [theirs.recordId],
    },
    more,
  }
}

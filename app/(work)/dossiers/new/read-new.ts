import { getTranslations } from 'next-intl/server'
import { problemTexts } from '@/components/record/problem-texts'
import { newDossier } from '@/lib/domain/dossier/new-dossier'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import type { RecordKind } from '@/lib/domain/record/field'
import { readRecord, type ReadRecord } from '@/lib/domain/record/read-record'
import { isUuid } from '@/lib/domain/section/section-path'
import { seenRecord } from '@/lib/domain/section/typed-work'
import { now } from '@/lib/server/clock'
import type { Actor } from '@/lib/server/identity/actor'

/** What the form of a new dossier says: the id it was shown with, and the person's identity. */
export function readNew(actor: Actor, form: FormData) {
  const id = String(form.get(seenRecord) ?? '')
  const { timeZone, calendar, agency } = actor
  const options = { timeZone, calendar, defaultCountry: agency.country, now: now() }
  return { id: isUuid(id) ? id : null, read: readRecord(newDossier, form, options) }
}

/** The form as it was typed, with what is wrong in it, or why nothing was opened. */
export async function wrongNew(
  form: FormData,
  read: ReadRecord<RecordKind>,
  refusal?: 'not-found' | 'too-many',
): Promise<FormState> {
  const t = await getTranslations()
  const refused = t(refusal === 'too-many' ? 'refusal.too-many' : 'newDossier.again')
  const problems = read.ok
    ? [{ field: null, text: refused }]
    : problemTexts(newDossier, read.errors, [], { t, shown: () => true })
  return { problems, typed: typedOf(form) }
}

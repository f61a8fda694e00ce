import 'server-only'
import type { Typed } from '@/lib/domain/form/form-state'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { formOf } from '@/lib/domain/record/form-of'
import { belongsTo } from '@/lib/domain/section/assemble-form'
import { type FormPlace, formPath } from '@/lib/domain/section/section-path'
import {
  isAboutForm,
  seenRecord,
  seenSending,
  seenVersion,
  workOf,
} from '@/lib/domain/section/typed-work'
import { discardDraft, openDraft } from '../drafts/my-draft'
import type { Actor } from '../identity/actor'
import type { OpenRecord } from './open-record'
import type { SectionView } from './open-section'

export type OpenedForm = {
  /** The record that the form changes; undefined for a new one. */
  record: OpenRecord | undefined
  /** When the unsaved work was kept that the form is filled with; null when it is filled with the record. */
  draftOf: string | null
  /** Somebody saved the record after the draft was begun: saving it will show both versions. */
  overtaken: boolean
  /** What stands in the form, and which record of which version it says it was shown with. */
  initial: Typed
}

/**
 * What a form is filled with: the record as it is stored, or the reader's own unsaved work in it. Unsaved work that
 * holds nothing but what the record holds was saved after all, and is thrown away.
 * @returns null when the record of the address is not there
 */
export async function openForm(
  actor: Actor,
  section: SectionView,
  place: FormPlace,
): Promise<OpenedForm | null> {
  const record = recordAt(section, place)
  if (place.recordId && !record) return null
  const path = formPath(place)
  const draft = await openDraft(actor, path)
  const typed = draft && partOf(draft.typed, place)
  const made = section.records.find(({ recordId }) => recordId === typed?.[seenRecord]?.[0])
  const stored = storedForm(actor, place, record ?? made)
  // What a record that was saved after all keeps back is not compared: it was sent to nobody.
  const kept = made && !record ? made.hidden : []
  const work = Object.entries(typed ?? {}).filter(([name]) => !kept.includes(name))
  if (draft && typed && workOf(Object.fromEntries(work)) !== workOf(stored)) {
    const about = Object.entries(stored).filter(([name]) => isAboutForm(name))
    const initial = { ...Object.fromEntries(about), ...typed }
    const overtaken = versionIn(initial) < versionIn(stored)
    return { record, draftOf: draft.savedAt, overtaken, initial }
  }
  if (draft) await discardDraft(actor, path)
  const initial = record || !made ? stored : storedForm(actor, place, undefined)
  return { record, draftOf: null, overtaken: false, initial }
}

/** The record of a form; withdrawn ones too, which saving puts back. */
function recordAt({ records, withdrawn }: SectionView, { kind, recordId }: FormPlace) {
  const one = recordKinds[kind].holds === 'one'
  const isIt = (record: OpenRecord) => record.kind === kind && (one || record.recordId === recordId)
  return records.find(isIt) ?? withdrawn.find(isIt)
}

/** A record as its form shows it; a new one gets its id here, so that sending it twice saves it once. */
function storedForm(actor: Actor, place: FormPlace, record: OpenRecord | undefined): Typed {
  const values = formOf(recordKinds[place.kind], record?.values ?? {}, actor)
  return {
    ...partOf(values, place),
    [seenRecord]: [record?.recordId ?? crypto.randomUUID()],
    [seenVersion]: [String(record?.version ?? 0)],
    [seenSending]: [crypto.randomUUID()],
  }
}

/** Only the fields that the form shows, and what it says of itself. */
function partOf(typed: Typed, { kind: name, group }: FormPlace): Typed {
  const kind: RecordKind = recordKinds[name]
  const groups = kind.groups.filter(({ key }) => !group || key === group)
  const fields = groups.flatMap((one) => one.fields)
  const shown = (name: string) => isAboutForm(name) || fields.some((one) => belongsTo(one, name))
  return Object.fromEntries(Object.entries(typed).filter(([name]) => shown(name)))
}

const versionIn = (typed: Typed) => Number(typed[seenVersion]?.[0] ?? 0)

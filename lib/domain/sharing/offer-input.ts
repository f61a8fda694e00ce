import { z } from 'zod'
import { type Section, sections } from '../access/sections'
import type { Calendar } from '../dates/calendar-day'
import { type Fault, faultsOf } from '../form/faults'
import { formFields } from '../form/form-fields'
import { type Level, levels, type OfferKind, offerKinds, type Purpose, purposes } from './codes'
import { type DayFault, readEndOfDay } from './end-of-day'
import { longestWords, sharingDays } from './limits'

/** What one agency offers another, as the form of sharing says it. Instants are ISO 8601. */
export type OfferInput = {
  /** The UUID the form was shown with: sent twice, it makes one offer. */
  id: string
  reference: string
  kind: OfferKind
  toAgencyId: string
  sections: Section[]
  level: Level
  purpose: Purpose
  /** Null: no consent covers it, `override` says why it must go ahead, and a second person decides. */
  consentId: string | null
  override: string
  expiresAt: string
  answerBy: string
  mayPassOn: boolean
  doNotShare: string[]
  note: string
  /** Of a transfer: what the agency that hands over keeps, and until when. */
  keep: { sections: Section[]; level: Level; until: string } | null
}

/** Stands in the place of a consent: there is none, the override says why. */
export const noConsent = 'none'

const words = z.string().trim().max(longestWords, 'too-long')
const chosenSections = z
  .array(z.enum(sections))
  .transform((chosen) => sections.filter((section) => chosen.includes(section)))

const Plain = z.object({
  __id: z.uuid(),
  __reference: z.string().max(40),
  __kind: z.enum(offerKinds),
  agency: z.uuid('choose'),
  sections: chosenSections,
  level: z.enum(levels, 'choose').or(z.literal('').transform((): Level => 'view')),
  purpose: z.enum(purposes, 'choose'),
  consent: z.union([z.uuid('choose'), z.literal(noConsent)]),
  override: words,
  'pass-on': z.enum(['yes', '']),
  bar: z.array(z.uuid()).max(1_000),
  note: words,
  keep: chosenSections,
  'keep-level': z.enum(levels).or(z.literal('').transform((): Level => 'view')),
})

const shownOrder = [
  ...['agency', 'sections', 'level', 'purpose', 'consent', 'override', 'ends', 'answer-by'],
  ...['bar', 'keep', 'keep-level', 'keep-until', 'note'],
]
const inOrder = (faults: Fault[]) =>
  faults.toSorted((a, b) => shownOrder.indexOf(a.field) - shownOrder.indexOf(b.field))

type Read = { ok: true; input: OfferInput } | { ok: false; faults: Fault[] }

const single = [
  ...['__id', '__reference', '__kind', 'agency', 'level', 'purpose', 'consent', 'override'],
  ...['pass-on', 'note', 'keep-level', 'ends', 'answer-by', 'keep-until'],
] as const

/**
 * Reads the form of sharing. `options` are its reader's: `now` an ISO 8601 instant, the calendar and IANA time zone of
 * the days typed.
 * @returns the offer, or the first fault of each field; a `form` fault when the form itself was tampered with.
 */
export function readOffer(
  form: Pick<FormData, 'getAll'>,
  options: { now: string; calendar: Calendar; timeZone: string },
): Read {
  const typed = formFields(form, single)
  const list = (name: string) => form.getAll(name).map(String)
  const plain = Plain.safeParse({
    ...typed,
    sections: list('sections'),
    keep: list('keep'),
    bar: list('bar'),
  })
  const transfer = typed.__kind === 'transfer'
  const keeps = transfer && list('keep').length > 0
  const faults = plain.success ? [] : faultsOf(plain.error)
  const dayOf = (field: 'ends' | 'answer-by' | 'keep-until', most: number) => {
    const day = readEndOfDay(typed[field] ?? '', { ...options, most })
    if (day.ok) return day.instant
    faults.push({ field, fault: day.fault satisfies DayFault })
    return ''
  }
  const answerBy = dayOf('answer-by', sharingDays.answer.most)
  // What a transfer carries does not end: its offer does.
  const expiresAt = transfer ? answerBy : dayOf('ends', sharingDays.access.most)
  const until = keeps ? dayOf('keep-until', sharingDays.kept.most) : ''
  if (!transfer && list('sections').length === 0) {
    faults.push({ field: 'sections', fault: 'choose' })
  }
  if (typed.consent === noConsent && !typed.override?.trim()) {
    faults.push({ field: 'override', fault: 'missing' })
  }
  if (list('bar').includes(typed.agency ?? '')) faults.push({ field: 'bar', fault: 'recipient' })
  if (!transfer && expiresAt && answerBy > expiresAt) {
    faults.push({ field: 'answer-by', fault: 'after-end' })
  }
  if (!plain.success || faults.length > 0) return { ok: false, faults: inOrder(faults) }
  const { data } = plain
  return {
    ok: true,
    input: {
      id: data.__id,
      reference: data.__reference,
      kind: data.__kind,
      toAgencyId: data.agency,
      sections: transfer ? [...sections] : data.sections,
      level: transfer ? 'contribute' : data.level,
      purpose: data.purpose,
      consentId: data.consent === noConsent ? null : data.consent,
      override: data.consent === noConsent ? data.override : '',
      expiresAt,
      answerBy,
      mayPassOn: !transfer && data['pass-on'] === 'yes',
      doNotShare: transfer ? [] : [...new Set(data.bar)],
      note: data.note,
      keep: keeps ? { sections: data.keep, level: data['keep-level'], until } : null,
    },
  }
}

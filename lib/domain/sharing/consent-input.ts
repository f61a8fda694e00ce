import { z } from 'zod'
import { sections } from '../access/sections'
import { parseDate } from '../dates/parse-date'
import type { Calendar } from '../dates/calendar-day'
import { bases, consentWays, purposes } from './codes'

/** A consent as the form sends it. Messages are fault codes. */
const ConsentForm = z.object({
  id: z.uuid('missing'),
  reference: z.string().max(40),
  purpose: z.enum(purposes, 'choose'),
  basis: z.enum(bases, 'choose'),
  way: z.enum(consentWays, 'choose'),
  /** Empty: any agency that works for the purpose. */
  recipient: z.union([z.uuid('choose'), z.literal('')], 'choose').transform((id) => id || null),
  sections: z.array(z.enum(sections, 'choose'), 'choose').min(1, 'choose'),
})

/** When the consent was given: a whole day that is over or today, typed in any calendar. */
const dayGiven = (reader: { calendar: Calendar; today: string }) =>
  z.string().transform((typed, context) => {
    const date = parseDate(typed, { calendar: reader.calendar, order: 'dmy' })
    const fault = !date.ok
      ? date.reason === 'empty'
        ? 'missing'
        : 'not-a-day'
      : date.iso.length < 10
        ? 'not-a-day'
        : date.iso > reader.today
          ? 'future'
          : null
    if (date.ok && !fault) return date.iso
    context.addIssue({ code: 'custom', message: fault ?? 'not-a-day' })
    return z.NEVER
  })

/**
 * The schema of a consent.
 * @param reader the calendar of whoever typed it; `today` is their day, `2026-11-22`
 * @returns a schema whose messages are fault codes: missing, choose, not-a-day, future
 */
export const consentInput = (reader: { calendar: Calendar; today: string }) =>
  ConsentForm.extend({ obtainedOn: dayGiven(reader) })

export type ConsentInput = z.infer<ReturnType<typeof consentInput>>

import { z } from 'zod'
import { authorityProfiles } from '../completeness/profiles'
import type { Calendar } from '../dates/calendar-day'
import { parseDate } from '../dates/parse-date'
import { parseMoment } from '../dates/parse-moment'
import { cleanText } from '../record/clean-text'
import { packetChannel, packetLanguages, packetOutcome } from './codes'

const line = (fault: string) =>
  z
    .string()
    .max(300, fault)
    .transform((text) => cleanText(text, false))
const needed = (fault: string) => line(fault).pipe(z.string().min(1, fault))
const words = (fault: string) =>
  z
    .string()
    .max(4000, fault)
    .transform((text) => cleanText(text, true))

const profileKeys: readonly string[] = authorityProfiles.map(({ key }) => key)

/** The first page of a packet: whom it is for. Messages are fault codes. `for` is a profile, or premises. */
export const newPacketInput = z.object({
  id: z.uuid('not-found'),
  reference: z.string().max(40),
  for: z.string().refine((key) => key === 'premises' || profileKeys.includes(key), 'for'),
  language: z.enum(packetLanguages, 'language'),
  // In Latin letters: it is burnt into pictures, and read by whoever finds a copy.
  addressee: needed('addressee').refine((name) => /[A-Za-z]/.test(name), 'addressee'),
  native: line('addressee'),
  office: line('addressee'),
  follows: z.union([z.uuid('not-found'), z.literal('')]).transform((id) => id || null),
})

/** Who typed it: their calendar and time zone, and their today, `2026-11-22`. */
export type Typist = { calendar: Calendar; timeZone: string; today: string }

const dayToCome = ({ calendar, today }: Typist) =>
  z.string().transform((typed, context) => {
    if (typed.trim() === '') return ''
    const date = parseDate(typed, { calendar, order: 'dmy' })
    if (date.ok && date.iso.length === 10 && date.iso >= today) return date.iso
    context.addIssue({ code: 'custom', message: 'replyBy' })
    return z.NEVER
  })

const momentTyped = ({ calendar, timeZone }: Typist) =>
  z.object({ date: z.string(), time: z.string() }).transform(({ date, time }, context) => {
    const read = parseMoment(date, time, timeZone, { calendar, order: 'dmy' })
    if (read.ok) return read.instant
    context.addIssue({ code: 'custom', message: 'sentAt' })
    return z.NEVER
  })

/** What is typed on the second page, beside what is picked and the reasons. */
export const packetChangeInput = (typist: Typist) =>
  z
    .object({
      embassyName: line('no-embassy'),
      embassyPhone: line('embassyPhone').refine(
        (phone) => phone === '' || /^\+?[\d ().-]{6,}$/.test(phone),
        'embassyPhone',
      ),
      embassyEmail: line('no-embassy'),
      replyBy: dayToCome(typist),
      consent: z.union([z.uuid('no-consent'), z.literal('')], 'no-consent'),
      basisReason: words('basisReason'),
    })
    .refine(({ consent, basisReason }) => consent !== '' || basisReason !== '', {
      path: ['basisReason'],
      message: 'basisReason',
    })

/** That it was sent. */
export const sendingInput = (typist: Typist) =>
  z.object({
    entry: z.uuid('not-found'),
    channel: z.enum(packetChannel.codes as [string, ...string[]], 'channel'),
    to: needed('to'),
    sentAt: momentTyped(typist),
    receipt: line('receipt'),
    replyBy: dayToCome(typist),
    staleReason: words('stale'),
  })

/** What came back. */
export const replyInput = (typist: Typist) =>
  z.object({
    entry: z.uuid('not-found'),
    outcome: z.enum(packetOutcome.codes as [string, ...string[]], 'outcome'),
    from: needed('from'),
    receivedAt: momentTyped(typist),
    receipt: line('receipt'),
    words: words('words'),
  })

import { z } from 'zod'
import { parseDate } from '../dates/parse-date'
import { plainTyped } from '../digits/plain-typed'

const line = (most: number) =>
  z.string().transform(plainTyped).pipe(z.string().max(most, 'too-long'))
const paragraphs = (most: number) =>
  z
    .string()
    .trim()
    .max(most, 'too-long')
    .transform((text) => text.replace(/\r\n/g, '\n'))

/** A day as typed, in any calendar, or nothing; an ISO 8601 date comes out. Faults: `not-a-day`. */
const Day = z.string().transform((typed, context) => {
  const read = parseDate(typed)
  if (read.ok && read.iso.length === 10) return read.iso
  if (!read.ok && read.reason === 'empty') return null
  context.addIssue({ code: 'custom', message: 'not-a-day' })
  return z.NEVER
})

/** What a joint operation is about. Faults: `missing`, `too-long`, `not-a-day`. */
export const OperationInput = z.object({
  title: line(200).pipe(z.string().min(1, 'missing')),
  premises: line(300),
  plan: paragraphs(10_000),
  startsOn: Day,
})
export type OperationInput = z.output<typeof OperationInput>

/** A task of one of the agencies. Faults: `missing`, `too-long`, `not-a-day`, `choose`. */
export const TaskInput = z.object({
  text: line(500).pipe(z.string().min(1, 'missing')),
  agency: z.uuid('choose'),
  dueOn: Day,
})
export type TaskInput = z.output<typeof TaskInput>

/** A line of the log. Faults: `missing`, `too-long`. */
export const EntryInput = z.object({ text: paragraphs(5_000).pipe(z.string().min(1, 'missing')) })

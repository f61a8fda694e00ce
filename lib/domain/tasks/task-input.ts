import type { Calendar } from '../dates/calendar-day'
import { parseMoment } from '../dates/parse-moment'
import { plainTyped } from '../digits/plain-typed'
import { readReference } from '../dossier/reference'

/** How long before it is due a person is reminded, in hours; null: not at all. */
export const reminders = { none: null, due: 0, hour: 1, day: 24, 'three-days': 72 } as const

export type Reminder = keyof typeof reminders

/** The reminder that a task has, from its hours; the nearest known one where an older server knew others. */
export const reminderOf = (dueAt: Date, remindAt: Date | null): Reminder => {
  if (!remindAt) return 'none'
  const hours = (dueAt.getTime() - remindAt.getTime()) / 3_600_000
  const known = Object.entries(reminders).find(([, given]) => given === hours)
  return (known?.[0] as Reminder | undefined) ?? 'due'
}

/** What a person wants of a task. `due` is an ISO 8601 instant, `memberId` null for the agency's inbox. */
export type TaskInput = {
  title: string
  words: string
  due: string
  remind: Reminder
  memberId: string | null
  /** As formatReference writes it; null for a task about no dossier. */
  reference: string | null
}

export type TaskFault = { field: string; fault: string }

export type TaskTyped = Record<
  'title' | 'words' | 'due.date' | 'due.time' | 'remind' | 'member' | 'dossier',
  string
>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Reads the form of a task. Without a time of day it is due at five in the afternoon of its writer. `titled`: whether it
 * must have a title; one of the workflow has its own. Faults: `missing`, `too-long`, `not-a-time`, `not-a-reference`.
 */
export function readTaskInput(
  typed: TaskTyped,
  writer: { timeZone: string; calendar: Calendar },
  titled = true,
): { ok: true; input: TaskInput } | { ok: false; faults: TaskFault[] } {
  const faults: TaskFault[] = []
  const title = plainTyped(typed.title)
  const words = typed.words.trim().replace(/\r\n/g, '\n')
  if (titled && !title) faults.push({ field: 'title', fault: 'missing' })
  if (title.length > 200) faults.push({ field: 'title', fault: 'too-long' })
  const { calendar } = writer
  const time = typed['due.time'] || '17:00'
  const due = parseMoment(typed['due.date'], time, writer.timeZone, { calendar, order: 'dmy' })
  if (!due.ok) {
    const half = due.reason === 'not-a-time' || due.reason === 'skipped-time' ? 'time' : 'date'
    const fault = due.reason === 'empty' ? 'missing' : 'not-a-time'
    faults.push({ field: `due.${half}`, fault })
  }
  if (words.length > 5_000) faults.push({ field: 'words', fault: 'too-long' })
  const about = typed.dossier.trim() ? readReference(typed.dossier) : null
  if (about && !about.ok) faults.push({ field: 'dossier', fault: 'not-a-reference' })
  if (faults.length > 0 || !due.ok) return { ok: false, faults }
  const remind = Object.hasOwn(reminders, typed.remind) ? (typed.remind as Reminder) : 'day'
  const memberId = uuid.test(typed.member) ? typed.member : null
  const reference = about?.ok ? about.reference : null
  return { ok: true, input: { title, words, due: due.instant, remind, memberId, reference } }
}

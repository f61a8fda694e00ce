/**
 * What the workflow asks of an agency by a time. One line a code; its words are the message `tasks.code.<code>`.
 *
 * - `whose`: the agency that owns the dossier, or the one whose act raised it.
 * - `remindHours`: so many hours before it is due its person is reminded.
 * - `escalateHours`: so many hours after it was due the supervisors are told that it is not done.
 * - `part`: where in the dossier it is dealt with, as an address below the dossier's.
 */
export const taskCodes = {
  'by-hand': { whose: 'own', remindHours: 24, escalateHours: 24, part: '' },
  'reply-due': { whose: 'owner', remindHours: 24, escalateHours: 24, part: '' },
  'location-stale': { whose: 'owner', remindHours: 0, escalateHours: 48, part: '/sightings' },
  'contact-overdue': { whose: 'owner', remindHours: 0, escalateHours: 12, part: '/contact' },
  'proof-expired': { whose: 'owner', remindHours: 0, escalateHours: 48, part: '/contact' },
  approval: { whose: 'owner', remindHours: 0, escalateHours: 48, part: '' },
  'inquiry-due': { whose: 'own', remindHours: 24, escalateHours: 24, part: '' },
  'follow-up': { whose: 'own', remindHours: 24, escalateHours: 72, part: '/support' },
  'negotiation-reply': {
    whose: 'owner',
    remindHours: 12,
    escalateHours: 12,
    part: '/negotiation',
  },
  'negotiation-deadline': {
    whose: 'owner',
    remindHours: 24,
    escalateHours: 6,
    part: '/negotiation',
  },
  'clearance-due': { whose: 'owner', remindHours: 48, escalateHours: 24, part: '/exit' },
} as const satisfies Record<
  string,
  { whose: 'owner' | 'own'; remindHours: number; escalateHours: number; part: string }
>

export type TaskCode = keyof typeof taskCodes

/** A code that the workflow raises: all but those that people make by hand. */
export type RaisedCode = Exclude<TaskCode, 'by-hand'>

/** Whether a code of the database has words here; an older server may meet a newer code. */
export const isTaskCode = (code: string): code is TaskCode => Object.hasOwn(taskCodes, code)

const hour = 3_600_000

/** When the person is reminded of a task that is due at `due`, and when its supervisors are told. */
export function taskClock(code: TaskCode, due: Date): { remindAt: Date; escalateAt: Date } {
  const { remindHours, escalateHours } = taskCodes[code]
  return {
    remindAt: new Date(due.getTime() - remindHours * hour),
    escalateAt: new Date(due.getTime() + escalateHours * hour),
  }
}

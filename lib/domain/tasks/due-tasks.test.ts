import { describe, expect, it } from 'vitest'
import type { DossierRecords } from '../kinds/dossier-records'
import { callsForTasks, type Clock, dueTasks } from './due-tasks'

const clock: Clock = {
  now: '2026-11-22T10:00:00.000Z',
  today: '2026-11-22',
  timeZone: 'Asia/Bangkok',
}
const at = (day: number) => `2026-11-${day}T09:00:00.000Z`
const one = <V>(recordId: string, values: V) => ({ recordId, values })

const due = (section: Parameters<typeof dueTasks>[0], records: DossierRecords) =>
  Object.fromEntries(
    dueTasks(section, records, clock).map((task) => [task.code, task.due?.toISOString() ?? null]),
  )

describe('what the dates of a section call for', () => {
  it('is the earliest answer and the earliest deadline of a negotiation', () => {
    const records: DossierRecords = {
      counterparty: [one('p', { role: 'broker' as const })],
      'negotiation-entry': [
        one('a', { at: at(20), replyBy: at(25), deadline: at(28) }),
        one('b', { at: at(21), counterparty: 'p', replyBy: at(23) }),
      ],
    }
    expect(due('negotiation', records)).toEqual({
      'negotiation-reply': at(23),
      'negotiation-deadline': at(28),
    })
    expect(due('negotiation', {})).toEqual({
      'negotiation-reply': null,
      'negotiation-deadline': null,
    })
  })

  it('is the end of the first day of what is not settled on the checklist', () => {
    const records: DossierRecords = {
      clearance: [
        one('a', { item: 'ticket' as const, state: 'open' as const, dueOn: '2026-11-30' }),
        one('b', { item: 'exit_permit' as const, state: 'done' as const, dueOn: '2026-11-01' }),
        one('c', { item: 'escort' as const, state: 'asked' as const, dueOn: '2026-11' }),
      ],
    }
    expect(due('exit', records)).toEqual({ 'clearance-due': '2026-11-30T16:59:59.000Z' })
    const settled = records.clearance!.slice(1)
    expect(due('exit', { clearance: settled })).toEqual({ 'clearance-due': null })
  })

  it('is the next look at a support plan', () => {
    const plan = one('a', { reviewOn: '2027-01-10', followUpOn: '2026-12-01' })
    expect(due('support', { 'support-plan': [plan] })).toEqual({
      'follow-up': '2026-12-01T16:59:59.000Z',
    })
  })

  it('is the follow-up of support that goes on', () => {
    const need = (followUpOn: string, state: 'under_way' | 'completed') =>
      one(followUpOn, { step: 'service' as const, followUpOn, state })
    const needs = [need('2026-11-25', 'completed'), need('2026-11-26', 'under_way')]
    expect(due('support', { 'support-need': needs })).toEqual({
      'follow-up': '2026-11-26T16:59:59.000Z',
    })
  })

  it('is the next contact, and another proof of life before the last runs out', () => {
    const records: DossierRecords = {
      'contact-log': [one('a', { at: at(20), direction: 'to_person' as const, nextDue: at(24) })],
      'proof-of-life': [one('p', { at: at(20), validUntil: at(23) })],
    }
    expect(due('contact', records)).toEqual({ 'contact-overdue': at(24), 'proof-expired': at(23) })
    expect(due('contact', {})).toEqual({ 'contact-overdue': null, 'proof-expired': null })
  })

  it('is to see again who is held, thirty days after they were last seen there; nobody else', () => {
    const seen = (values: object) => ({ sighting: [one('s', { observedAt: at(10), ...values })] })
    expect(due('location', seen({ premises: 'Invented Park' }))).toEqual({
      'location-stale': '2026-12-10T09:00:00.000Z',
    })
    expect(due('location', seen({ town: 'Poipet', whereabouts: 'in_shelter' }))).toEqual({
      'location-stale': null,
    })
    expect(due('location', seen({ premises: 'Invented Park', duress: 'yes' }))).toEqual({
      'location-stale': null,
    })
  })

  it('is nothing in the other sections', () => {
    expect(callsForTasks('identity')).toBe(false)
    expect(dueTasks('identity', {}, clock)).toEqual([])
  })
})

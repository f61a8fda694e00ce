import type { Section } from '../access/sections'
import { contactState } from '../contact/contact-state'
import { instantOfLocal } from '../dates/zone-time'
import { clearanceOf } from '../exit/clearance-of'
import type { DossierRecords } from '../kinds/dossier-records'
import { negotiationOf } from '../negotiation/negotiation-of'
import { locationAge } from '../whereabouts/location-age'
import { placeOf, whereaboutsOf } from '../whereabouts/whereabouts-of'
import type { RaisedCode } from './codes'

/** The clock by which a section's dates are read: an ISO 8601 instant, the day it is there, and where that is. */
export type Clock = { now: string; today: string; timeZone: string }

/** A task that a section calls for; null when it calls for it no longer. */
export type DueTask = { code: RaisedCode; due: Date | null }

const earliest = (instants: readonly (string | null | undefined)[]): Date | null => {
  const [first] = instants.filter((one) => typeof one === 'string').toSorted()
  return first ? new Date(first) : null
}

/** The last second of a day, where the writer is; a month or a year alone is no day to be reminded of. */
function endOf(date: string | undefined, { timeZone }: Clock): string | null {
  if (date?.length !== 10) return null
  const local = Date.parse(`${date}T23:59:59Z`)
  return new Date(instantOfLocal(local, timeZone) ?? local).toISOString()
}

function ofNegotiation(records: DossierRecords, { now }: Clock): DueTask[] {
  const { pending } = negotiationOf(records, now)
  return [
    { code: 'negotiation-reply', due: earliest(pending.map(({ replyBy }) => replyBy)) },
    { code: 'negotiation-deadline', due: earliest(pending.map(({ deadline }) => deadline)) },
  ]
}

function ofExit(records: DossierRecords, clock: Clock): DueTask[] {
  const open = clearanceOf(records, clock.today).filter(({ settled }) => !settled)
  return [{ code: 'clearance-due', due: earliest(open.map(({ dueOn }) => endOf(dueOn, clock))) }]
}

/** Nobody is followed up about support that has ended. */
const over = ['completed', 'stopped', 'declined'] as const

function ofSupport(records: DossierRecords, clock: Clock): DueTask[] {
  const plans = (records['support-plan'] ?? []).flatMap(({ values }) => [
    values.reviewOn,
    values.followUpOn,
  ])
  const needs = (records['support-need'] ?? [])
    .filter(({ values }) => !over.some((state) => state === values.state))
    .map(({ values }) => values.followUpOn)
  const dates = [...plans, ...needs]
  return [{ code: 'follow-up', due: earliest(dates.map((date) => endOf(date, clock))) }]
}

function ofContact(records: DossierRecords, { now }: Clock): DueTask[] {
  const { nextDue, proof } = contactState(records, now)
  return [
    { code: 'contact-overdue', due: earliest([nextDue]) },
    { code: 'proof-expired', due: earliest([proof?.values.validUntil]) },
  ]
}

/** Who is held somewhere must be seen there again before the place is worth nothing. */
function ofLocation(records: DossierRecords, { now }: Clock): DueTask[] {
  const held = whereaboutsOf(records).whereabouts === 'held'
  const place = held ? placeOf(records) : undefined
  return [
    {
      code: 'location-stale',
      due: earliest([place && locationAge(place.locatedAt, now).staleAt]),
    },
  ]
}

const calls: Partial<Record<Section, (records: DossierRecords, clock: Clock) => DueTask[]>> = {
  location: ofLocation,
  contact: ofContact,
  negotiation: ofNegotiation,
  exit: ofExit,
  support: ofSupport,
}

/** Whether a section's dates raise tasks. */
export const callsForTasks = (section: Section): boolean => section in calls

/**
 * The tasks that a section of a dossier calls for, each by the earliest of its dates.
 *
 * @param records of the section
 */
export const dueTasks = (section: Section, records: DossierRecords, clock: Clock): DueTask[] =>
  calls[section]?.(records, clock) ?? []

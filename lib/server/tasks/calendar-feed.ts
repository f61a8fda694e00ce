import 'server-only'
import { createTranslator } from 'use-intl/core'
import ical from 'ical-generator'
import { z } from 'zod'
import { isTaskCode } from '@/lib/domain/tasks/codes'
import { loadMessages } from '@/lib/i18n/load-messages'
import { isLocale } from '@/lib/i18n/locales'
import { recordEvent } from '../audit/record-event'
import { door } from '../db/client'
import { asActor } from '../db/transaction'
import { env } from '../env'
import type { Actor } from '../identity/actor'
import { hashToken, randomToken } from '../sealing/bearer-token'

/** Since when the actor's calendar has an address; null while it has none. */
export async function calendarSince({ memberId, token }: Actor): Promise<Date | null> {
  const where = { memberId }
  const select = { madeAt: true }
  const found = await asActor({ token }, (tx) => tx.calendarFeed.findUnique({ where, select }))
  return found?.madeAt ?? null
}

/**
 * Gives the actor's calendar a new address, the old one no longer works; or (`off`) takes it away.
 * @returns the address, to be shown once: only its hash is kept; null when it was taken away, or for somebody whose
 *   roles see no dossier
 */
export async function keepCalendar(actor: Actor, what: 'new' | 'off'): Promise<string | null> {
  const token = what === 'new' ? randomToken() : null
  return asActor(actor, async (tx) => {
    const hash = token && hashToken(token)
    const [row] = await tx.$queryRaw<[{ kept: boolean }]>`
      SELECT app.keep_calendar(decode(${hash}, 'hex')) AS kept`
    const outcome = row.kept ? 'done' : 'refused'
    await recordEvent(
      tx,
      'calendar.keep',
      outcome,
      { kind: 'member', id: actor.memberId },
      { what },
    )
    return row.kept && token ? `${env().PUBLIC_URL}/api/calendar/${token}` : null
  })
}

type Row = {
  locale: string
  id: string | null
  reference: string | null
  code: string | null
  dueAt: Date | null
}

const Messages = z.object({
  tasks: z.object({
    title: z.string(),
    calendar: z.object({ entry: z.string() }),
    code: z.record(z.string(), z.string()),
  }),
})

const minute = 60_000

/**
 * What a calendar reads at an address: the open tasks of its person as iCalendar (RFC 5545), each a reference and what its
 * code says, in the person's language: no title, no name, no link.
 * @returns null for an address that is not, or no longer, somebody's: taken away, or the member disabled
 */
export async function readCalendar(token: string): Promise<string | null> {
  const rows = await door().$queryRaw<Row[]>`
    SELECT locale, id, reference, code, due_at AS "dueAt"
    FROM app.door_calendar(decode(${hashToken(token)}, 'hex'))`
  const [first] = rows
  if (!first) return null
  const locale = isLocale(first.locale) ? first.locale : 'en'
  const messages = Messages.parse(await loadMessages(locale))
  const t = createTranslator({ locale, messages, namespace: 'tasks' })
  const calendar = ical({
    name: `Homeward: ${t('title')}`,
    prodId: { company: 'Homeward', product: 'tasks', language: locale.toUpperCase() },
    ttl: 60 * 60,
  })
  for (const { id, reference, code, dueAt } of rows) {
    if (!id || !dueAt || !code) continue
    const what = t(`code.${isTaskCode(code) ? code : 'by-hand'}`)
    const summary = reference ? t('calendar.entry', { reference, what }) : what
    const end = new Date(dueAt.getTime() + 15 * minute)
    calendar.createEvent({ id, start: dueAt, end, stamp: dueAt, summary })
  }
  return calendar.toString()
}

import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Status } from '@/lib/domain/dossier/statuses'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { timelineRecords } from '@/lib/domain/timeline/event-kinds'
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry'
import { type Stay, timeInStatus } from '@/lib/domain/timeline/time-in-status'
import { agencyNames } from '../agencies/agency-names'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { writerNames } from '../members/writer-names'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { openAnswer, openMove } from '../workflow/move-words'
import { wayOf } from '../workflow/move-rows'

export type TimelineView = { entries: TimelineEntry[]; stays: Stay[] }

type Step = { at: Date; from: string; to: string }

async function moves(
  tx: Tx,
  dossier: FoundDossier,
  path: readonly Step[],
): Promise<TimelineEntry[]> {
  const rows = await tx.statusMove.findMany({ where: { dossierId: dossier.id } })
  const names = await writerNames(
    tx,
    rows.map(({ askedBy, agencyId }) => ({ memberId: askedBy, agencyId })),
  )
  const told = rows.map((row): TimelineEntry => ({
    what: 'move',
    kind: 'moves',
    key: row.id,
    at: row.happenedAt.toISOString(),
    by: names.get(row.askedBy) ?? null,
    way: wayOf(row),
    reason: row.reason,
    closure: row.closure,
    state: row.state,
    words: String(openMove(dossier.key, row.id, row.sealed).words ?? ''),
    answer: openAnswer(dossier.key, row.id, row.answerSealed),
  }))
  // Whoever does not have the case is told when it stood where, and no more.
  const seen = new Set(rows.map((row) => `${row.happenedAt.toISOString()} ${row.toStatus}`))
  const others = path
    .filter(({ at, to }) => !seen.has(`${at.toISOString()} ${to}`))
    .map(({ at, from, to }): TimelineEntry => {
      const way = wayOf({ fromStatus: from, toStatus: to, branch: '' })
      const bare = { reason: null, closure: null, state: 'done', words: null, answer: null }
      const key = `${at.toISOString()} ${to}`
      return { what: 'move', kind: 'moves', key, at: at.toISOString(), by: null, way, ...bare }
    })
  return [...told, ...others]
}

async function records(tx: Tx, dossier: FoundDossier): Promise<TimelineEntry[]> {
  const kinds = (Object.keys(timelineRecords) as (keyof typeof timelineRecords)[]).filter((kind) =>
    dossier.view.includes(recordKinds[kind].section),
  )
  const rows = (await currentRows(tx, dossier.id, kinds)).map((row) => openRow(dossier.key, row))
  const people = rows.map(({ writtenBy, agencyId }) => ({ memberId: writtenBy, agencyId }))
  const names = await writerNames(tx, people)
  return rows.flatMap(({ kind, recordId, at, values, writtenBy }): TimelineEntry[] =>
    at
      ? [
          {
            what: 'record',
            kind: timelineRecords[kind as keyof typeof timelineRecords],
            key: recordId,
            at,
            by: names.get(writtenBy) ?? null,
            record: kind,
            recordId,
            section: recordKinds[kind].section,
            values,
          },
        ]
      : [],
  )
}

async function packets(tx: Tx, dossierId: string): Promise<TimelineEntry[]> {
  const rows = await tx.packet.findMany({
    where: { dossierId },
    select: { sendings: true, replies: true },
  })
  return rows.flatMap(({ sendings, replies }) => [
    ...sendings.map(({ id, sentAt, channel }): TimelineEntry => {
      const at = sentAt.toISOString()
      return { what: 'sent', kind: 'packets', key: id, at, by: null, code: channel }
    }),
    ...replies.map(({ id, receivedAt, outcome }): TimelineEntry => {
      const at = receivedAt.toISOString()
      return { what: 'answered', kind: 'packets', key: id, at, by: null, code: outcome }
    }),
  ])
}

async function grants(tx: Tx, dossierId: string): Promise<TimelineEntry[]> {
  const rows = await tx.grant.findMany({ where: { dossierId } })
  const ids = rows.flatMap(({ agencyId, givenByAgencyId }) => [agencyId, givenByAgencyId])
  const names = await agencyNames(tx, ids)
  return rows.flatMap((row) => {
    const common = {
      kind: 'sharing' as const,
      by: names.get(row.givenByAgencyId) ?? null,
      agency: names.get(row.agencyId) ?? '',
      sections: row.sections as Section[],
    }
    const taken = {
      ...common,
      what: 'granted' as const,
      key: row.id,
      at: row.takenAt.toISOString(),
    }
    if (!row.endedAt) return [taken]
    const at = row.endedAt.toISOString()
    return [taken, { ...common, what: 'ended' as const, key: `${row.id} ended`, at }]
  })
}

/**
 * Everything dated that happened to a case, newest first, of the sections and acts that the actor's agency sees; and how
 * long it stood where. The reading is audited.
 *
 * @returns null when there is no such dossier, or none the agency may see
 */
export async function openTimeline(actor: Actor, reference: string): Promise<TimelineView | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) {
      await recordEvent(tx, 'timeline.read', 'refused', null, { by: 'access' })
      return null
    }
    const path = await tx.$queryRaw<Step[]>`SELECT at, from_status AS "from", to_status AS "to"
      FROM app.status_path(${dossier.id}::uuid)`
    const entries = [
      ...(await moves(tx, dossier, path)),
      ...(await records(tx, dossier)),
      ...(await packets(tx, dossier.id)),
      ...(await grants(tx, dossier.id)),
    ].toSorted((a, b) => b.at.localeCompare(a.at))
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'timeline.read', 'done', subject, { count: entries.length })
    const changes = path.map(({ at, from, to }) => ({
      at: at.toISOString(),
      from: from as Status,
      to: to as Status,
    }))
    return { entries, stays: timeInStatus(dossier.createdAt.toISOString(), changes, now()) }
  })
}

import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { guardedKeys } from '@/lib/domain/record/hide-guarded'
import { sameValue } from '@/lib/domain/record/same-value'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { writerNames } from '../members/writer-names'
import { openReveals, shownRecord, type ShownRecord } from '../reveals/open-reveals'
import { openRow } from './open-record'
import { versionsOf } from './record-rows'

/** A version as a screen may be sent it; `hidden` names the guarded fields that it changed. */
export type HistoricVersion = ShownRecord & {
  /** Name of the writer where the actor may know it (a member of the actor's agency), else of their agency. */
  writer: string | null
}

/**
 * Every version of one record, newest first. Reading a history is reading the section: it is audited.
 * @returns null when the dossier or the record is not there or not visible.
 */
export async function recordHistory(
  actor: Actor,
  input: { reference: string; kind: KindName; recordId: string },
): Promise<HistoricVersion[] | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    const visible = dossier?.view.includes(recordKinds[input.kind].section)
    const rows = visible ? await versionsOf(tx, input.kind, dossier!.id, input.recordId) : []
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const outcome = rows.length ? 'done' : 'refused'
    const names = await writerNames(
      tx,
      rows.map(({ writtenBy, agencyId }) => ({ memberId: writtenBy, agencyId })),
    )
    const versions = rows.map((row) => openRow(dossier!.key, row))
    const reveals = dossier ? await openReveals(tx, dossier.id, versions) : new Map()
    await recordEvent(tx, 'record.history', outcome, subject, { record: input.kind })
    if (rows.length === 0) return null
    return versions.map((version, at) => {
      const before = versions[at + 1]?.values ?? {}
      const guarded = reveals.has(version.recordId) ? [] : guardedKeys(recordKinds[version.kind])
      return {
        ...shownRecord(version, reveals),
        hidden: guarded.filter((key) => !sameValue(before[key], version.values[key])),
        writer: names.get(version.writtenBy) ?? null,
      }
    })
  })
}

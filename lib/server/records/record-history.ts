import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { writerNames } from '../members/writer-names'
import { type OpenRecord, openRow } from './open-record'
import { versionsOf } from './record-rows'

export type HistoricVersion = OpenRecord & {
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
    await recordEvent(tx, 'record.history', outcome, subject, { record: input.kind })
    if (!dossier || rows.length === 0) return null
    return rows.map((row) => ({
      ...openRow(dossier.key, row),
      writer: names.get(row.writtenBy) ?? null,
    }))
  })
}

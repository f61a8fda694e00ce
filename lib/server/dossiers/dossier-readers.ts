import 'server-only'
import type { AuditLine } from '@/lib/domain/audit/line'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { findDossier } from './find-dossier'

type Row = {
  seq: bigint
  at: Date
  member_name: string | null
  agency_name: string | null
  action: string
  outcome: string
  detail: string
}

const pageSize = 100

/**
 * Who opened, changed or was refused a dossier, newest first, 100 a page; `before` is the `seq` of the last line seen.
 * @returns null when the dossier is not visible to the actor.
 */
export async function dossierReaders(
  actor: Actor,
  reference: string,
  before?: string,
): Promise<{ events: AuditLine[]; next: string | null } | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) return null
    const from = before && /^\d{1,18}$/.test(before) ? before : '9223372036854775807'
    const rows = await tx.$queryRaw<Row[]>`
      SELECT * FROM app.dossier_audit(${dossier.id}::uuid, ${from}::bigint, ${pageSize + 1}::int)`
    await recordEvent(tx, 'dossier.access-log', 'done', { kind: 'dossier', id: dossier.id })
    const events = rows.slice(0, pageSize).map((row) => ({
      seq: String(row.seq),
      at: row.at.toISOString(),
      member: row.member_name,
      agency: row.agency_name,
      action: row.action,
      outcome: row.outcome,
      detail: JSON.parse(row.detail) as Record<string, unknown>,
    }))
    return { events, next: rows.length > pageSize ? events.at(-1)!.seq : null }
  })
}

import 'server-only'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { guardedKeys, hideGuarded } from '@/lib/domain/record/hide-guarded'
import type { Tx } from '../db/transaction'
import type { OpenRecord } from '../records/open-record'

/** A record as a screen may be sent it: what it guards is left out until it was asked for. */
export type ShownRecord = OpenRecord & { hidden: readonly string[] }

/** Until when the guarded fields of a record are shown to this session, by record id; ISO 8601 instants. */
export type Reveals = ReadonlyMap<string, string>

const guards = ({ kind, values }: OpenRecord) =>
  guardedKeys(recordKinds[kind]).some((key) => values[key] !== undefined)

/**
 * What the session of the transaction asked to be shown of a dossier, and is still shown: for some minutes, and while
 * the plan for contact that it had before its eyes is the current one. Asks nothing when no record guards anything.
 */
export async function openReveals(
  tx: Tx,
  dossierId: string,
  records: readonly OpenRecord[],
): Promise<Reveals> {
  if (!records.some(guards)) return new Map()
  const rows = await tx.$queryRaw<{ recordId: string; until: Date }[]>`
    SELECT record_id AS "recordId", until FROM reveal
    WHERE dossier_id = ${dossierId}::uuid AND until > now() AND plan_version = coalesce((
      SELECT p.version FROM safe_contact_plan p WHERE p.dossier_id = reveal.dossier_id AND p.current AND NOT p.withdrawn
    ), 0)`
  return new Map(rows.map(({ recordId, until }) => [recordId, until.toISOString()]))
}

/** A record without what it guards, unless that is shown to this session. */
export function shownRecord(record: OpenRecord, reveals: Reveals = new Map()): ShownRecord {
  if (reveals.has(record.recordId)) return { ...record, hidden: [] }
  return { ...record, ...hideGuarded(recordKinds[record.kind], record.values) }
}

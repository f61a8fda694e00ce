import 'server-only'
import type {
  BroughtDossier,
  OperationEntry,
  OperationTask,
} from '@/lib/domain/operations/operation-view'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { openRecord } from '../sealing/record'
import { findOperation, type FoundOperation, operationContext } from './find-operation'

export type OperationView = Omit<FoundOperation, 'key'> & {
  /** The actor's agency leads it. */
  leads: boolean
  agencies: { id: string; code: string; name: string; state: string }[]
  /** Empty until the agency joined, like tasks and log. */
  dossiers: BroughtDossier[]
  tasks: OperationTask[]
  log: OperationEntry[]
}

/**
 * Opens an operation: while the agency is only asked to join, what it is about and who is in it; then everything. Of a
 * dossier another agency brought it says what one's own agency was given of it. The reading is audited.
 * @returns null when there is none, or none the agency may see.
 */
export async function openOperationView(
  actor: Actor,
  reference: string,
): Promise<OperationView | null> {
  return asActor(actor, async (tx) => {
    const operation = await findOperation(tx, reference)
    const subject = operation && { kind: 'operation' as const, id: operation.id }
    if (!operation) {
      await recordEvent(tx, 'operation.open', 'refused', subject)
      return null
    }
    const view = {
      ...plain(operation),
      leads: operation.leadAgencyId === actor.agency.id,
      agencies: await agenciesOf(tx, operation),
      dossiers: await dossiersOf(tx, actor, operation),
      tasks: await tasksOf(tx, operation),
      log: await logOf(tx, operation),
    }
    await recordEvent(tx, 'operation.open', 'done', subject)
    return view
  })
}

function plain(operation: FoundOperation): Omit<FoundOperation, 'key'> {
  const { key: _, ...shown } = operation
  return shown
}

const agenciesOf = (tx: Tx, { id }: FoundOperation) =>
  tx.$queryRaw<OperationView['agencies']>`
    SELECT g.id, g.code, g.name, a.state FROM operation_agency a JOIN agency g ON g.id = a.agency_id
    WHERE a.operation_id = ${id}::uuid ORDER BY a.invited_at, g.name`

const dossiersOf = (tx: Tx, actor: Actor, { id }: FoundOperation) =>
  tx.$queryRaw<OperationView['dossiers']>`
    SELECT d.reference, d.agency_id AS "agencyId", d.agency_id = ${actor.agency.id}::uuid AS mine,
      coalesce(a.view_sections, '{}') AS sees
    FROM operation_dossier d
    LEFT JOIN dossier_access a ON a.dossier_id = d.dossier_id AND a.agency_id = ${actor.agency.id}::uuid
    WHERE d.operation_id = ${id}::uuid ORDER BY d.added_at, d.reference`

type Sealed = { id: string; agencyId: string; sealed: string }

const textOf = (
  { id, key }: FoundOperation,
  table: 'operation-task' | 'operation-entry',
  row: Sealed,
) => (openRecord(key, operationContext(id, table, row.id), row.sealed) as { text: string }).text

async function tasksOf(tx: Tx, operation: FoundOperation) {
  const rows = await tx.$queryRaw<(Sealed & { dueOn: string | null; done: boolean })[]>`
    SELECT id, agency_id AS "agencyId", sealed, to_char(due_on, 'YYYY-MM-DD') AS "dueOn",
      done_at IS NOT NULL AS done
    FROM operation_task WHERE operation_id = ${operation.id}::uuid
    ORDER BY done_at IS NOT NULL, due_on NULLS LAST, made_at LIMIT 500`
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    text: textOf(operation, 'operation-task', { ...row, sealed }),
  }))
}

async function logOf(tx: Tx, operation: FoundOperation) {
  const rows = await tx.$queryRaw<(Sealed & { writtenBy: string; at: Date })[]>`
    SELECT id, agency_id AS "agencyId", sealed, written_by AS "writtenBy", written_at AS at
    FROM operation_entry WHERE operation_id = ${operation.id}::uuid ORDER BY written_at DESC, id LIMIT 500`
  const names = await memberNames(
    tx,
    rows.map(({ writtenBy }) => writtenBy),
  )
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agencyId,
    by: names.get(row.writtenBy) ?? null,
    at: row.at.toISOString(),
    text: textOf(operation, 'operation-entry', row),
  }))
}

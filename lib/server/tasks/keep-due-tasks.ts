import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { localMoment } from '@/lib/domain/record/local-moment'
import { callsForTasks, dueTasks } from '@/lib/domain/tasks/due-tasks'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { kindsIn } from '../records/tables'
import { raiseTask, settleTask } from './raise-task'

/**
 * After a section was written: raises the tasks that its dates call for, moves those whose date moved, and settles
 * those that it calls for no longer. In the transaction of the writing.
 */
export async function keepDueTasks(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  section: Section,
): Promise<void> {
  if (!callsForTasks(section)) return
  const rows = await currentRows(tx, dossier.id, kindsIn([section]))
  const records = dossierRecords(rows.map((row) => openRow(dossier.key, row)))
  const { timeZone } = actor
  const clock = { now: now(), today: localMoment(now(), timeZone).date, timeZone }
  for (const { code, due } of dueTasks(section, records, clock)) {
    if (due) await raiseTask(tx, { dossierId: dossier.id, code, due })
    else await settleTask(tx, { dossierId: dossier.id, code })
  }
}

import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import { localMoment } from '@/lib/domain/record/local-moment'
import { callsForTasks, dueTasks } from '@/lib/domain/tasks/due-tasks'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { raiseTask, settleTask } from './raise-task'

/**
 * After a section was written: raises the tasks that its dates call for, moves those whose date moved, and settles
 * those that it calls for no longer. In the transaction of the writing.
 *
 * @param records the current ones of the section, as they are now written
 */
export async function keepDueTasks(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  section: Section,
  records: DossierRecords,
): Promise<void> {
  if (!callsForTasks(section)) return
  const { timeZone } = actor
  const clock = { now: now(), today: localMoment(now(), timeZone).date, timeZone }
  for (const { code, due } of dueTasks(section, records, clock)) {
    if (due) await raiseTask(tx, { dossierId: dossier.id, code, due })
    else await settleTask(tx, { dossierId: dossier.id, code })
  }
}

import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { openRow } from './open-record'
import { currentRow } from './record-rows'

/**
 * The stored values of one record, to complete a form that shows a part of it. They go back into the save and not to
 * a screen; the save itself is audited.
 * @returns no values when there is no such record, or none whose section the agency may write
 */
export async function currentValues(
  actor: Actor,
  input: { reference: string; kind: KindName; recordId: string },
): Promise<AnyValues> {
  const { reference, kind, recordId } = input
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier?.write.includes(recordKinds[kind].section)) return {}
    const row = await currentRow(tx, kind, dossier.id, recordId)
    return row ? openRow(dossier.key, row).values : {}
  })
}

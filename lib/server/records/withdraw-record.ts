import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import { summariseSection } from '../dossiers/summarise-section'
import type { Actor } from '../identity/actor'
import { type TooMany, withinMatchLimit } from '../matching/match-limit'
import { matchSection } from '../matching/match-section'
import { keepDueTasks } from '../tasks/keep-due-tasks'
import { openRow } from './open-record'
import { currentRow } from './record-rows'
import { sectionRecords } from './section-records'
import { writeRecord } from './write-record'

/**
 * Takes a record out of the dossier without erasing it: a last version marks it withdrawn, its history stays.
 * Refusals: `not-found`, `conflict` (it was saved since version `seen`), `too-many` (identifiers compared in a day).
 */
export async function withdrawRecord(
  actor: Actor,
  input: Withdrawal,
): Promise<{ ok: true } | WithdrawRefusal> {
  return withinMatchLimit(actor, () => withdraw(actor, input))
}

type Withdrawal = { reference: string; kind: KindName; recordId: string; seen: number }
type WithdrawRefusal = { ok: false; reason: 'not-found' | 'conflict' } | TooMany

function withdraw(actor: Actor, input: Withdrawal): Promise<{ ok: true } | WithdrawRefusal> {
  return asActor(actor, async (tx) => {
    const { kind, recordId, seen } = input
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const writable = dossier?.write.includes(recordKinds[kind].section)
    const row = writable ? await currentRow(tx, kind, dossier!.id, recordId) : undefined
    if (!dossier || !row || row.withdrawn) return { ok: false, reason: 'not-found' }
    if (row.version !== seen) return { ok: false, reason: 'conflict' }
    const { values } = openRow(dossier.key, row)
    await writeRecord(tx, actor, dossier, {
      kind,
      recordId,
      version: seen + 1,
      values,
      withdrawn: true,
    })
    const { section } = recordKinds[kind]
    const records = await sectionRecords(tx, dossier, section)
    await summariseSection(tx, dossier, section, records, now())
    await keepDueTasks(tx, actor, dossier, section, records)
    await matchSection(tx, dossier, section, records)
    await recordEvent(
      tx,
      'record.withdraw',
      'done',
      { kind: 'dossier', id: dossier.id },
      { record: kind },
    )
    return { ok: true }
  })
}

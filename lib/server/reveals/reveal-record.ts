import 'server-only'
import { contactWindow } from '@/lib/domain/contact/contact-window'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { guardedKeys } from '@/lib/domain/record/hide-guarded'
import type { safeContactPlan } from '@/lib/domain/kinds/safe-contact-plan'
import { isUuid } from '@/lib/domain/section/section-path'
import type { ValuesOf } from '@/lib/domain/record/values-of'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { openRow } from '../records/open-record'
import { currentRow } from '../records/record-rows'

/** For how long a number stays on the screens of whoever asked for it. */
const minutes = 15

export type AskedRecord = {
  reference: string
  kind: KindName
  recordId: string
  /** Version of the plan for contact that was on the screen; 0 when it said that there is none to see. */
  planSeen: number
}

/**
 * Shows the guarded fields of one record (a number, a handle, the secret words) to the session that asks, for a quarter
 * of an hour. Every asking is audited, with whether a plan for contact stood and whether its hours allow contact now.
 * Refusals: `not-found`; `plan-changed` (the plan on the screen is not the current one: it must be read first).
 */
export async function revealRecord(
  actor: Actor,
  input: AskedRecord,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'plan-changed' }> {
  return asActor(actor, async (tx) => {
    const { kind, recordId } = input
    const dossier = await findDossier(tx, actor, input.reference)
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const visible = dossier?.view.includes(recordKinds[kind].section)
    const guards = guardedKeys(recordKinds[kind]).length > 0
    const row = visible && guards ? await currentRow(tx, kind, dossier!.id, recordId) : undefined
    if (!dossier || !row) {
      await recordEvent(tx, 'contact.reveal', 'refused', subject, { record: kind })
      return { ok: false, reason: 'not-found' }
    }
    const plan = await planOf(tx, dossier)
    if (plan.version !== input.planSeen) {
      const detail = { record: kind, by: 'plan-changed' }
      await recordEvent(tx, 'contact.reveal', 'refused', subject, detail)
      return { ok: false, reason: 'plan-changed' }
    }
    await tx.$executeRaw`
      INSERT INTO reveal (session_id, record_id, dossier_id, kind, member_id, plan_version, until)
      VALUES (${actor.sessionId}::uuid, ${recordId}::uuid, ${dossier.id}::uuid, ${kind}, ${actor.memberId}::uuid,
        ${plan.version}, date_trunc('milliseconds', now() + make_interval(mins => ${minutes}::int)))
      ON CONFLICT (session_id, record_id) DO UPDATE SET plan_version = excluded.plan_version, at = now(),
        until = excluded.until`
    const { standing, hours } = plan
    await recordEvent(tx, 'contact.reveal', 'done', subject, {
      record: kind,
      plan: standing,
      hours,
    })
    return { ok: true }
  })
}

/** The plan for contact as this agency sees it, in the words of the audit trail. */
async function planOf(tx: Tx, dossier: FoundDossier) {
  const none = { version: 0, hours: 'none' }
  if (!dossier.view.includes('contact')) return { ...none, standing: 'not-shared' }
  const row = await currentRow(tx, 'safe-contact-plan', dossier.id, null)
  if (!row || row.withdrawn) return { ...none, standing: 'none' }
  const values = openRow(dossier.key, row).values as ValuesOf<typeof safeContactPlan>
  const standing = values.noSafeContact === 'yes' ? 'no-contact' : 'shown'
  return { version: row.version, standing, hours: contactWindow(values, dossier.area, now()).state }
}

/**
 * Lets a form that was filled in with a number be sent, and come back with problems, after its quarter of an hour: what
 * this session was shown of the record is shown to it again. Whoever was never shown it gains nothing.
 */
export async function keepRevealed(actor: Actor, recordId: string): Promise<void> {
  if (!isUuid(recordId)) return
  await asActor(
    actor,
    (tx) => tx.$executeRaw`
    UPDATE reveal SET until = date_trunc('milliseconds', now() + make_interval(mins => ${minutes}::int))
    WHERE session_id = ${actor.sessionId}::uuid AND record_id = ${recordId}::uuid`,
  )
}

import 'server-only'
import type { ConsentInput } from '@/lib/domain/sharing/consent-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { otherAgencies } from '../agencies/other-agencies'

/**
 * Records that somebody agreed to the sharing of some sections for a purpose. Sending the same form twice records it
 * once. Refusals: `not-found` (no such dossier, or another agency owns it), `unknown-agency` (none that can receive).
 */
export async function recordConsent(
  actor: Actor,
  input: ConsentInput,
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'unknown-agency' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    if (dossier?.ownerAgencyId !== actor.agency.id) return { ok: false, reason: 'not-found' }
    const { id, purpose, basis, way, obtainedOn, recipient, sections } = input
    const known =
      recipient === null || (await otherAgencies(tx, actor)).some((one) => one.id === recipient)
    if (!known) return { ok: false, reason: 'unknown-agency' }
    const added = await tx.$executeRaw`
      INSERT INTO consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, recipient_agency_id, sections,
        recorded_by)
      VALUES (${id}::uuid, ${dossier.id}::uuid, ${purpose}, ${basis}, ${way}, ${obtainedOn}::date, ${recipient}::uuid,
        ${sections}::text[], ${actor.memberId}::uuid)
      ON CONFLICT (id) DO NOTHING`
    if (added > 0) {
      const subject = { kind: 'dossier' as const, id: dossier.id }
      await recordEvent(tx, 'consent.keep', 'done', subject, { what: 'record', purpose, sections })
    }
    return { ok: true }
  })
}

import 'server-only'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import { recordEvent } from '../../audit/record-event'
import { asActor } from '../../db/transaction'
import { findDossier } from '../../dossiers/find-dossier'
import type { Actor } from '../../identity/actor'
import { type OfferRefusal, planOffer } from './plan-offer'

/**
 * Whether an offer could be made as it stands, before its answers are checked. A refusal is put on record; nothing else
 * happens. Refusals as `planOffer`.
 */
export async function weighOffer(
  actor: Actor,
  input: OfferInput,
): Promise<{ ok: true } | { ok: false; reasons: OfferRefusal[] }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    const planned = await planOffer(tx, actor, dossier, input)
    if (planned.ok) return { ok: true }
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const detail = { kind: input.kind, why: planned.reasons }
    await recordEvent(tx, 'dossier.share', 'refused', subject, detail)
    return planned
  })
}

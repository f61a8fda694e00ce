import 'server-only'
import type { Verdict } from '@/lib/domain/sharing/glass-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import type { WhichGrant } from './end-grant'

/**
 * What a supervisor of the owner makes of a broken glass; given once.
 * Refusals: `not-found` (no such break-glass in this dossier, or the dossier is another agency's); `over` when somebody
 * gave a verdict meanwhile.
 */
export async function reviewGlass(
  actor: Actor,
  { reference, id, verdict }: WhichGrant & { verdict: Verdict },
): Promise<{ ok: true } | { ok: false; reason: 'not-found' | 'over' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const where = { id, dossierId: dossier?.id, kind: 'break-glass' }
    const there = dossier?.ownerAgencyId === actor.agency.id && (await tx.grant.count({ where }))
    if (!dossier || !there) return { ok: false, reason: 'not-found' }
    const [done] = await tx.$queryRaw<[{ ok: boolean }]>`
      SELECT app.review_glass(${id}::uuid, ${verdict}) AS ok`
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'glass.review', done.ok ? 'done' : 'refused', subject, { what: verdict })
    return done.ok ? { ok: true } : { ok: false, reason: 'over' }
  })
}

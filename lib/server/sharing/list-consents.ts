import 'server-only'
import type { ConsentView } from '@/lib/domain/sharing/views'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { consentViews } from './consent-view'

/**
 * The consents recorded for a dossier, those in force first, then the newest. Only its owner keeps them.
 * @returns null when the dossier is not visible to the actor or another agency owns it.
 */
export async function listConsents(actor: Actor, reference: string): Promise<ConsentView[] | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (dossier?.ownerAgencyId !== actor.agency.id) return null
    const where = { dossierId: dossier.id }
    const rows = await tx.consent.findMany({ where, orderBy: { recordedAt: 'desc' } })
    const all = await consentViews(tx, rows)
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'consent.keep', 'done', subject, { what: 'list', count: all.length })
    return [...all.filter((one) => !one.withdrawn), ...all.filter((one) => one.withdrawn)]
  })
}

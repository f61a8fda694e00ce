import 'server-only'
import type { GrantView } from '@/lib/domain/sharing/views'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { grantViews } from './grant-view'

const most = 500

/**
 * Who has a dossier: its owner, and the grants that concern the actor's agency (all of them for the owner), those in
 * force first, then the newest. Being read is noted.
 * @returns null when the dossier is not visible to the actor.
 */
export async function listGrants(
  actor: Actor,
  reference: string,
): Promise<{ owner: string; owned: boolean; grants: GrantView[] } | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    if (!dossier) {
      await recordEvent(tx, 'grant.list', 'refused', subject, { by: 'access' })
      return null
    }
    const where = { dossierId: dossier.id }
    const rows = await tx.grant.findMany({ where, orderBy: { takenAt: 'desc' }, take: most })
    const grants = await grantViews(tx, actor, dossier, rows)
    await recordEvent(tx, 'grant.list', 'done', subject, { count: grants.length })
    return {
      owner: dossier.ownerAgency,
      owned: dossier.ownerAgencyId === actor.agency.id,
      grants: [
        ...grants.filter(({ standing }) => standing === 'in-force'),
        ...grants.filter(({ standing }) => standing !== 'in-force'),
      ],
    }
  })
}

import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Level } from '@/lib/domain/sharing/codes'
import type { Standing } from '@/lib/domain/sharing/may-give'
import { now } from '../../clock'
import type { Tx } from '../../db/transaction'
import type { FoundDossier } from '../../dossiers/find-dossier'
import type { Actor } from '../../identity/actor'

/**
 * On what the actor's agency may give of a dossier: as its owner, or by each grant in force that may be passed on. What
 * a grant forbids includes what those before it forbade: it could not have been passed on otherwise.
 */
export async function standingsOf(
  tx: Tx,
  actor: Actor,
  dossier: Pick<FoundDossier, 'id' | 'ownerAgencyId'>,
): Promise<Standing[]> {
  if (dossier.ownerAgencyId === actor.agency.id) return [{ grantId: null }]
  const grants = await tx.grant.findMany({
    where: {
      dossierId: dossier.id,
      agencyId: actor.agency.id,
      endedAt: null,
      expiresAt: { gt: now() },
      mayPassOn: true,
    },
    orderBy: { expiresAt: 'desc' },
    select: {
      id: true,
      sections: true,
      level: true,
      expiresAt: true,
      doNotShare: true,
      consentId: true,
      purpose: true,
      basis: true,
    },
  })
  return grants.map(({ id, sections, level, expiresAt, ...grant }) => ({
    grantId: id,
    sections: sections as Section[],
    level: level as Level,
    expiresAt: expiresAt.toISOString(),
    doNotShare: grant.doNotShare,
    consentId: grant.consentId,
    purpose: grant.purpose,
    basis: grant.basis,
  }))
}

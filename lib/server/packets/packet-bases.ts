import 'server-only'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'

/** A word on which a packet may be sent: a consent of the dossier, or the one behind a grant. */
export type PacketBasis = { consentId: string; basis: string; obtainedOn: string | null }

/**
 * The consents on which the actor's agency may send a packet: for the owner those it recorded for this purpose, for
 * another agency those behind its grants. The database asks again, when the packet is given out and when it is sent.
 */
export async function packetBases(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
): Promise<PacketBasis[]> {
  const purpose = 'release-negotiation'
  if (dossier.ownerAgencyId === actor.agency.id) {
    const consents = await tx.consent.findMany({
      where: { dossierId: dossier.id, purpose, withdrawnAt: null },
      orderBy: { recordedAt: 'desc' },
    })
    return consents.map(({ id, basis, obtainedOn }) => {
      return { consentId: id, basis, obtainedOn: obtainedOn.toISOString().slice(0, 10) }
    })
  }
  const grants = await tx.grant.findMany({
    where: { dossierId: dossier.id, agencyId: actor.agency.id, purpose, endedAt: null },
    orderBy: { takenAt: 'desc' },
  })
  return grants.flatMap(({ consentId, basis }) =>
    consentId ? [{ consentId, basis, obtainedOn: null }] : [],
  )
}

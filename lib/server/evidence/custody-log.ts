import 'server-only'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { type CustodyLine, custodyLines } from './custody'

/** The custody of one stored file, newest first, as far as the actor may see it, and whether that is all of it: part of reading the file's screen. */
export async function custodyLog(
  actor: Actor,
  { reference, id }: { reference: string; id: string },
): Promise<{ lines: CustodyLine[]; whole: boolean }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const lines = dossier ? (await custodyLines(tx, dossier, [id])).toReversed() : []
    return { lines, whole: dossier?.ownerAgencyId === actor.agency.id }
  })
}

import 'server-only'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { recordEvent } from '../audit/record-event'
import { type EvidencePiece, evidencePieces } from './pieces'

/**
 * The pieces of evidence that may go into a bundle: the reading of the section, noted as such.
 * @returns null when the dossier or its evidence is not the agency's to see; `may` false when it may not pass it on
 */
export async function exportChoices(
  actor: Actor,
  reference: string,
): Promise<{ may: boolean; pieces: EvidencePiece[] } | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier?.view.includes('evidence')) return null
    const [row] = await tx.$queryRaw<[{ may: boolean }]>`
      SELECT app.may_export(${dossier.id}::uuid) AS may`
    const pieces = await evidencePieces(tx, dossier)
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'record.open', 'done', subject, { sections: ['evidence'] })
    return { may: row.may, pieces: pieces.filter(({ files }) => files.length > 0) }
  })
}

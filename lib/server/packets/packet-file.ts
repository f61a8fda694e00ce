import 'server-only'
import { createHash } from 'node:crypto'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes } from '../sealing/file'
import { packetFileContext, type PacketForm, packetObjectKey } from './packet-objects'
import { named, packetRow } from './packet-row'

/**
 * Opens a file of a packet, the very bytes that were approved: they are compared with the hash that its row keeps. Each
 * opening is in the audit trail.
 * @returns the bytes and a name to save them under; null when there is none, or none the actor may see
 * @throws when the bytes are not those that were approved
 */
export async function packetFile(
  actor: Actor,
  input: { reference: string; id: string; form: PacketForm },
): Promise<{ bytes: Buffer; name: string } | null> {
  const found = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    const sha256 = input.form === 'annex' ? packet?.annexSha256 : packet?.pdfSha256
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const detail = { form: input.form, ...(packet && { packet: named(packet) }) }
    await recordEvent(tx, 'packet.open', sha256 ? 'done' : 'refused', subject, detail)
    return dossier && packet && sha256 ? { dossier, packet, sha256 } : null
  })
  if (!found) return null
  const { dossier, packet, sha256 } = found
  const sealed = await (await objectStore()).get(packetObjectKey(dossier.id, packet.id, sha256))
  if (!sealed) return null
  const context = packetFileContext(dossier.id, packet.id, input.form)
  const bytes = await openBytes(dossier.key, context, sealed)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error('The file of a packet is not the one that was approved.')
  }
  // A name that says nothing about the person: it is kept in folders of downloads.
  return { bytes, name: `${packet.code}${input.form === 'annex' ? '-annex' : ''}.pdf` }
}

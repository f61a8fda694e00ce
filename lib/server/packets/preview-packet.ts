import 'server-only'
import type { Actor } from '../identity/actor'
import { openPacket } from './open-packet'
import { packetDocument } from './print/packet-document'

/** What stands where a packet that was not given out yet has its proof. */
const unproven = { code: 'DRAFT', hash: 'DRAFT', address: '' }

/**
 * A packet as it will print, or printed, as an HTML page. Its pictures are those of the dossier, marked with who looks.
 *
 * @param nonce under which the page's own style is let through
 * @returns null when there is none, or none the actor may see
 */
export async function previewPacket(
  actor: Actor,
  { reference, id }: { reference: string; id: string },
  nonce: string,
): Promise<string | null> {
  const found = await openPacket(actor, reference, id)
  if (!found) return null
  const { content, named, code, hash } = found.packet
  const proof = code && hash ? { ...unproven, code, hash } : unproven
  const picture = (file: string) => `/api/files/${reference}/${file}/view`
  return packetDocument(content, proof, named, { nonce, picture })
}

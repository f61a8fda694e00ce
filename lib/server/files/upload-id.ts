import 'server-only'
import { createHash } from 'node:crypto'

/**
 * The id of an uploaded file: a UUID made of the dossier, the sending and the content, so that a form sent twice
 * (pressed twice, or again after another field was refused) stores each file once. The sending is random and kept
 * nowhere in the clear, so the id tells nothing of the content.
 *
 * @param dossierId UUID
 * @param sending the form's own random text
 * @param sha256 of the content
 * @returns a UUID of version 8 (RFC 9562: made by the application)
 */
export function uploadId(dossierId: string, sending: string, sha256: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([dossierId, sending, sha256]))
    .digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

import 'server-only'
import { createHash } from 'node:crypto'
import type { PacketContent } from '@/lib/domain/packet/packet-content'
import { printPdf } from '../browser/print-pdf'
import { asActor } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { env } from '../env'
import { fileContext, objectKeyOf } from '../files/file-objects'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes, sealBytes } from '../sealing/file'
import { markPicture, pageMark } from './mark-recipient'
import { packetFileContext, packetObjectKey, type PacketForm } from './packet-objects'
import { named, type OpenPacket, packetRow } from './packet-row'
import { annexDocument, packetDocument } from './print/packet-document'
import { packetFamilies } from './print/styles'

export type Rendered = { ok: true } | { ok: false; reason: 'not-found' | 'no-browser' }

const underWay = new Map<string, Promise<Rendered>>()

/**
 * Writes the files of a packet that was given out: the packet, and its sealed annex. Asked again while it is under way,
 * or afterwards, it does nothing twice; asked again after a crash, it begins anew.
 * Refusals: `not-found`, `no-browser` (there is no Chromium on the server).
 */
export function renderPacket(
  actor: Actor,
  input: { reference: string; id: string },
): Promise<Rendered> {
  const known = underWay.get(input.id)
  if (known) return known
  const work = render(actor, input).finally(() => underWay.delete(input.id))
  underWay.set(input.id, work)
  return work
}

async function render(
  actor: Actor,
  { reference, id }: { reference: string; id: string },
): Promise<Rendered> {
  const found = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const packet = dossier && (await packetRow(tx, dossier, id))
    return dossier && packet && { dossier, packet }
  })
  const { dossier, packet } = found ?? {}
  if (!dossier || !packet?.content || !packet.code || !packet.hash) {
    return { ok: false, reason: 'not-found' }
  }
  if (packet.pdfSha256 || packet.state !== 'to-approve') return { ok: true }
  const files = await printFiles(dossier, packet, packet.content)
  if (!files) return { ok: false, reason: 'no-browser' }
  // The files are there before the row that names them. Who comes second leaves a file that nothing names.
  const pdf = await keep(dossier, packet, 'packet', files.pdf)
  const annex = files.annex && (await keep(dossier, packet, 'annex', files.annex))
  await asActor(
    actor,
    (tx) =>
      tx.$queryRaw`SELECT app.packet_files(${packet.id}::uuid, ${pdf}, ${annex}, ${files.pages}::int)`,
  )
  return { ok: true }
}

async function printFiles(dossier: FoundDossier, packet: OpenPacket, content: PacketContent) {
  const proof = { code: packet.code!, hash: packet.hash!, address: `${env().PUBLIC_URL}/verify` }
  const to = content.addressee.name
  const marked = await Promise.all(
    content.pictures.map(async ({ file }): Promise<[string, Buffer]> => {
      const sealed = await (await objectStore()).get(objectKeyOf(dossier.id, file, 'view'))
      if (!sealed) throw new Error('A picture of a packet is not in the object store.')
      const view = await openBytes(dossier.key, fileContext(dossier.id, file, 'view'), sealed)
      return [file, await markPicture(view, to, proof.code)]
    }),
  )
  const mark = await pageMark(to, proof.code)
  const print = (html: string) =>
    printPdf({ html, pictures: new Map([...marked, ['mark', mark]]), families: packetFamilies })
  const main = await print(packetDocument(content, proof, named(packet)))
  if (!main.ok) return null
  const annexHtml = annexDocument(content, proof, named(packet))
  const annex = annexHtml === null ? null : await print(annexHtml)
  if (annex && !annex.ok) return null
  return { pdf: main.pdf, pages: main.pages, annex: annex?.pdf ?? null }
}

async function keep(
  dossier: FoundDossier,
  packet: OpenPacket,
  form: PacketForm,
  bytes: Buffer,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sealed = await sealBytes(dossier.key, packetFileContext(dossier.id, packet.id, form), bytes)
  await (await objectStore()).put(packetObjectKey(dossier.id, packet.id, sha256), sealed)
  return sha256
}

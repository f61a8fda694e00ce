import { isUuid } from '@/lib/domain/section/section-path'
import { handler } from '@/lib/server/entry/handler'
import { packetFile } from '@/lib/server/packets/packet-file'
import { isPacketForm } from '@/lib/server/packets/packet-objects'

const always = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** A file of a packet, to be saved: the very bytes that were approved. 404 alike for unknown and not allowed. */
export const GET = handler('packet.open', async (_request, { actor, params }) => {
  const { reference = '', packet: id = '', form = '' } = params
  const file =
    isUuid(id) && isPacketForm(form) ? await packetFile(actor, { reference, id, form }) : null
  if (!file) return new Response('404', { status: 404, headers: always })
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...always,
      'content-type': 'application/pdf',
      'content-length': String(file.bytes.length),
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  })
})

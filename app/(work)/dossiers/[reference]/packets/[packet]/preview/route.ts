import { handler } from '@/lib/server/entry/handler'
import { previewPacket } from '@/lib/server/packets/preview-packet'

/** A packet as it will print, as a page of its own; 404 alike for unknown and not allowed. */
export const GET = handler('packet.open', async (request, { actor, params }) => {
  const { reference = '', packet: id = '' } = params
  const policy = request.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const html = await previewPacket(actor, { reference, id }, nonce)
  const headers = { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' }
  if (html === null) return new Response('404', { status: 404, headers })
  return new Response(html, { headers })
})

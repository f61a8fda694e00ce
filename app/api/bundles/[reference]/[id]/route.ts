import { isUuid } from '@/lib/domain/section/section-path'
import { handler } from '@/lib/server/entry/handler'
import { bundleStream } from '@/lib/server/evidence/open-bundle'

/** A verification bundle, packed while it is sent; 404 alike for unknown and not allowed. */
export const GET = handler('evidence.export', async (_request, { actor, params }) => {
  const { reference = '', id = '' } = params
  const stream = isUuid(id) ? await bundleStream(actor, { reference, id }) : null
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  if (!stream) return new Response('404', { status: 404, headers })
  return new Response(stream, {
    headers: {
      ...headers,
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="evidence-${id.slice(0, 8)}.zip"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    },
  })
})

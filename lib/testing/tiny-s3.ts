import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const failure = (code: string) => `<Error><Code>${code}</Code><Message>${code}</Message></Error>`

/**
 * An S3 server of one bucket in memory, on loopback: the five verbs the object store speaks, and
 * listings of two keys a page, so that paging is exercised.
 */
export async function startTinyS3(bucket: string) {
  const objects = new Map<string, Buffer>()

  const listing = (query: URLSearchParams) => {
    const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? ''))
    const from = Number(query.get('continuation-token') ?? 0)
    const more = from + 2 < keys.length
    const rows = keys
      .slice(from, from + 2)
      .map((key) => `<Contents><Key>${escape(key)}</Key></Contents>`)
    const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${rows.join('')}</ListBucketResult>`
  }

  const answer = (method: string, url: URL, body: Buffer): [number, string | Buffer] => {
    const [, name, ...rest] = url.pathname.split('/')
    const key = decodeURIComponent(rest.join('/'))
    if (name !== bucket) return [404, failure('NoSuchBucket')]
    if (!key) return [200, method === 'HEAD' ? '' : listing(url.searchParams)]
    if (method === 'PUT') return (objects.set(key, body), [200, ''])
    if (method === 'DELETE') return (objects.delete(key), [204, ''])
    const held = objects.get(key)
    return held ? [200, held] : [404, failure('NoSuchKey')]
  }

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const [status, content] = answer(request.method ?? 'GET', url, await buffer(request))
      response.writeHead(status, { 'content-type': 'application/xml' }).end(content)
    })()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    close: () =>
      new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      }),
  }
}

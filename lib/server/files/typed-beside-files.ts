import 'server-only'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import type { ReadableStream } from 'node:stream/web'
import { longestDraft } from '@/lib/domain/form/draft-input'

const limits = { fields: 500, fieldSize: longestDraft, fieldNameSize: 200 }

/**
 * What was typed into a form that came with more files than can be taken: its text fields, in their order, as far as
 * the body goes (it is cut where the limit is); the files are thrown away as they pass, none is kept in memory.
 * @returns nothing for what is no form
 */
export async function typedBesideFiles(request: Request): Promise<[string, string][]> {
  const type = request.headers.get('content-type')
  if (!type || !request.body) return []
  const entries: [string, string][] = []
  try {
    const reader = new Busboy({ headers: { 'content-type': type }, limits })
    reader.on('field', (name, value) => entries.push([name, value]))
    // A body that is cut ends in the middle of a file, which says so itself, too.
    reader.on('file', (_name, file) => file.on('error', () => {}).resume())
    await pipeline(Readable.fromWeb(request.body as ReadableStream), reader)
  } catch {
    // What came before the cut has been read.
  }
  return entries
}

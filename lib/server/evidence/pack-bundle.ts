import 'server-only'
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'

configure({ useWebWorkers: false })

/** One file of an archive, its bytes fetched when its turn comes. */
export type Packed = { path: string; bytes: () => Promise<Uint8Array> }

/** The first day a ZIP can name: the same in every time zone, because a ZIP keeps the clock of a wall. */
const noDay = new Date(1980, 0, 1)

/**
 * Packs files into a ZIP as they come, one in memory at a time. Nothing is compressed and nothing is written that does
 * not follow from paths and bytes, so that the same files always give the very same archive.
 */
export async function packBundle(
  files: Iterable<Packed> | AsyncIterable<Packed>,
  sink: WritableStream<Uint8Array>,
): Promise<void> {
  const writer = new ZipWriter(sink, {
    level: 0,
    keepOrder: true,
    zip64: false,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: noDay,
    msDosCompatible: true,
    useUnicodeFileNames: true,
    versionMadeBy: 20,
  })
  for await (const { path, bytes } of files) {
    await writer.add(path, new Uint8ArrayReader(await bytes()))
  }
  await writer.close()
}

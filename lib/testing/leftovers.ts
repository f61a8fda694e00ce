/**
 * What a JPEG or WebP carries beside the pixels and the tables to decode them, by name; empty when it
 * is clean. Written apart from any library, so that it does not share a blind spot with the encoder.
 */
export function leftovers(picture: Buffer): string[] {
  return picture.toString('latin1', 0, 4) === 'RIFF' ? inWebp(picture) : inJpeg(picture)
}

/** JFIF's own header, tables, frame headers (baseline and progressive), restart interval. */
const plain = new Set([0xe0, 0xdb, 0xc4, 0xc0, 0xc2, 0xdd])
const scan = 0xda

function inJpeg(bytes: Buffer): string[] {
  const found: string[] = []
  if (bytes.readUInt16BE(0) !== 0xffd8) return ['no JPEG']
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const size = bytes.readUInt16BE(at + 2)
    if (marker === scan) {
      at = endOfScan(bytes, at + 2 + size)
      if (bytes.readUInt16BE(at) === 0xffd9) break
      continue
    }
    const jfif = bytes.toString('latin1', at + 4, at + 8) === 'JFIF' && size === 16
    if (!plain.has(marker) || (marker === 0xe0 && !jfif))
      found.push(`segment ${marker.toString(16)}`)
    at += 2 + size
  }
  const rest = bytes.length - at - 2
  if (rest !== 0) found.push(`${rest} bytes after the end`)
  return found
}

/** The next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at
  }
  return bytes.length - 2
}

function inWebp(bytes: Buffer): string[] {
  const found: string[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const type = bytes.toString('latin1', at, at + 4)
    if (type !== 'VP8 ') found.push(`chunk ${type}`)
    const size = bytes.readUInt32LE(at + 4)
    at += 8 + size + (size % 2)
  }
  if (at !== bytes.length) found.push(`${bytes.length - at} bytes after the end`)
  return found
}

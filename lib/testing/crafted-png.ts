import { crc32, deflateSync } from 'node:zlib'

const u32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  return Buffer.concat([u32(content.length), body, u32(crc32(body))])
}

/**
 * A PNG of one grey: a few kilobytes that unpack to very much.
 *
 * @param bits of a pixel: 1 (grey), 24 or 64 (RGB of 8, RGBA of 16 bits a channel)
 * @param extra chunks to put before the pixels, as [type, content]
 */
export function craftedPng(
  width: number,
  height: number,
  bits: 1 | 24 | 64 = 1,
  extra: readonly (readonly [string, Buffer])[] = [],
): Buffer {
  const kind = { 1: [1, 0], 24: [8, 2], 64: [16, 6] }[bits]
  const row = Math.ceil((width * bits) / 8) + 1
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([...kind, 0, 0, 0])])),
    ...extra.map(([type, content]) => chunk(type, content)),
    chunk('IDAT', deflateSync(Buffer.alloc(row * height), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Text of a PNG that unpacks to a hundred megabytes. */
export const textBomb = () =>
  [
    'zTXt',
    Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000, 'A'))]),
  ] as const

import { deflateRawSync, deflateSync, crc32 } from 'node:zlib'

/** A ZIP with the given files, as any packer writes it. */
export function craftedZip(files: Record<string, string>): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const made = Buffer.from([20, 0])
    directory.push(Buffer.from('PK\x01\x02'), made, common, tail, Buffer.from(name))
    local.push(entry)
    offset += entry.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const count = Object.keys(files).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, listing, end])
}

/**
 * A PDF of one empty page.
 *
 * @param catalog more entries of its catalogue, e.g. `/OpenAction << /S /JavaScript >>`
 * @param packed objects to hide in a compressed object stream
 * @param trailer more entries of its trailer
 */
export function craftedPdf({ catalog = '', packed = '', trailer = '', filter = '' } = {}): Buffer {
  const objects = deflateSync(Buffer.from(`4 0 ${packed}`))
  const stream = packed
    ? [
        Buffer.from(
          `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter [${filter} /FlateDecode] /Length ${objects.length} >>\nstream\n`,
        ),
        objects,
        Buffer.from('\nendstream\nendobj\n'),
      ]
    : []
  return Buffer.concat([
    Buffer.from(`%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalog} >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
endobj
`),
    ...stream,
    Buffer.from(`trailer\n<< /Size 4 /Root 1 0 R ${trailer} >>\n%%EOF\n`),
  ])
}

/** One frame of colour bars, 96 × 64 pixels, as HEVC NAL units in base64: parameter sets, then the picture. */
const parameterSets = [
  'QAEMAf//BAgAAAMAn6gAAAMAAB66AkA=',
  'QgEBBAgAAAMAn6gAAAMAAB6gMIEFlupJMrwFqBAQKCAAAAMAIAAAAwAh',
  'RAHBcrAiQA==',
]
const picture =
  'KAGvWIuuXpQEgYRXxg++yiA7T0r+i+qPEiimpz5DCYBKWwQXbtUUMUEpzLuiLSpOvTIgO6WViG9u/nBg/EpednCw' +
  'WAesDFW/kLVf9S8vqaYtejjwGH8jUgn9RSvr7nd/sIOzkPrgZCVBWwxQ80ze+l43YyGV5IK2tEk9hdObniOfB47+' +
  'RH9ySWbpMzXieksXt0tkqdW19uvBB8nxfZPyNc74ljTx90FNTvRD/jJ8nIp/HAHd9rHN4hZw8cd637EWxJ7c9UDv' +
  'LF+Br+eyFCwmCLCxlCLdS4hy01sWo8m48mReQph1QwigtL+F28LjoKGUznWsC74j9s6ABeBllPQljQ2GRcCyJ+ea' +
  '4Sycrdt1l8KDVEQgmkg9MsSjkY7eTqrI1fmkVgbuGfALcrQGhGcUZJVtcaKp9JNkPyEtI8TNQIJvF47f8A=='

const u16 = (...values: number[]) => Buffer.from(values.flatMap((n) => [(n >> 8) & 255, n & 255]))
const u32 = (...values: number[]) => u16(...values.flatMap((n) => [(n >>> 16) & 65535, n & 65535]))

const box = (type: string, ...content: Buffer[]) => {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(body.length + 8), Buffer.from(type), body])
}
const fullBox = (type: string, flags: number, ...content: Buffer[]) =>
  box(type, u32(flags), ...content)

const withLength = (nal: Buffer, lengthOf: typeof u16) => Buffer.concat([lengthOf(nal.length), nal])

function decoderSettings(): Buffer {
  const profile = Buffer.from('010408000000000000000000001ef000fcfdf8f800000f', 'hex')
  const arrays = parameterSets.map((text) => {
    const nal = Buffer.from(text, 'base64')
    const type = ((nal[0] ?? 0) >> 1) & 63
    return Buffer.concat([Buffer.from([0x80 | type]), u16(1), withLength(nal, u16)])
  })
  return box('hvcC', profile.subarray(0, 22), Buffer.from([arrays.length]), ...arrays)
}

/**
 * A HEIC picture as a telephone writes it, 96 × 64 pixels of colour bars.
 *
 * @param declares width and height that its header states, true or not
 * @param exif an EXIF block (beginning with its TIFF header) to carry as an item
 */
export function heicSample({
  declares = [96, 64] as readonly [number, number],
  exif,
}: { declares?: readonly [number, number]; exif?: Buffer } = {}): Buffer {
  const frame = withLength(Buffer.from(picture, 'base64'), u32)
  const items = [frame, ...(exif ? [Buffer.concat([u32(0), exif])] : [])]
  const brands = box('ftyp', Buffer.from('heic'), u32(0), Buffer.from('mif1heic'))
  const names = ['hvc1', 'Exif'].slice(0, items.length)

  const metaBox = (start: number) => {
    let at = start
    const places = items.map((item, n) => {
      const place = Buffer.concat([u16(n + 1, 0, 1), u32(at, item.length)])
      at += item.length
      return place
    })
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, u32(0), Buffer.from('pict'), u32(0, 0, 0), Buffer.alloc(1)),
      fullBox('pitm', 0, u16(1)),
      fullBox('iloc', 0, u16(0x4400, items.length), ...places),
      fullBox(
        'iinf',
        0,
        u16(items.length),
        ...names.map((name, n) =>
          box('infe', u32(0x02000000), u16(n + 1, 0), Buffer.from(name), Buffer.alloc(1)),
        ),
      ),
      ...(exif ? [fullBox('iref', 0, box('cdsc', u16(2, 1, 1)))] : []),
      box(
        'iprp',
        box('ipco', decoderSettings(), fullBox('ispe', 0, u32(...declares))),
        fullBox('ipma', 0, u32(1), u16(1), Buffer.from([2, 0x81, 2])),
      ),
    )
  }
  const start = brands.length + metaBox(0).length + 8
  return Buffer.concat([brands, metaBox(start), box('mdat', ...items)])
}

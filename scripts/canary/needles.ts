/** Values that can be recognised anywhere: invented, and found in no language, package or file of ours. */

/** What a person might have: names in three scripts, a place, numbers, handles, free text. */
export const canaries = {
  name: 'Zephyrine Qanaryname',
  nativeName: 'กานารีชื่อ ซ่อนเร้น',
  hanName: '藏雀無名',
  place: 'Qanarypark Tower Nine',
  town: 'Qanaryville',
  document: 'ZQ7391846',
  phone: '+66812739184',
  phoneNational: '0812739184',
  handle: 'qanary_zeph_handle',
  text: 'the qanary sings at three by the back gate',
  fileName: 'qanary-holiday-picture.jpg',
  camera: 'QanaryCam 3000',
  latitude: '13.739184',
  longitude: '103.739185',
} as const

/** The ways in which a value can lie in a file without being recognised at sight. */
const encodings: Record<string, (value: string) => Buffer[]> = {
  'as written': (value) => [Buffer.from(value)],
  'in capitals': (value) => [Buffer.from(value.toUpperCase())],
  'in small letters': (value) => [Buffer.from(value.toLowerCase())],
  'as UTF-16': (value) => [Buffer.from(value, 'utf16le')],
  'as hexadecimal': (value) => [Buffer.from(Buffer.from(value).toString('hex'))],
  'escaped as in a URL': (value) => [Buffer.from(encodeURIComponent(value))],
  'escaped as in JSON': (value) => [
    Buffer.from(
      value.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  ],
  // What lies inside base64 depends on where in a group of three bytes it begins: the middle of each of the three.
  'as base64': (value) =>
    [0, 1, 2].map((offset) => {
      const text = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).toString('base64')
      return Buffer.from(text.slice(offset ? 4 : 0, -4))
    }),
}

export type Needle = { what: string; how: string; bytes: Buffer }

/** Everything to look for, each way of writing once. `more` are values that must be found, to prove that looking works. */
export function needles(values: Record<string, string> = canaries): Needle[] {
  return Object.entries(values).flatMap(([what, value]) => {
    const seen = new Set<string>()
    return Object.entries(encodings).flatMap(([how, encode]) =>
      encode(value).flatMap((bytes) => {
        const written = bytes.toString('hex')
        if (bytes.length < 6 || seen.has(written)) return []
        seen.add(written)
        return [{ what, how, bytes }]
      }),
    )
  })
}

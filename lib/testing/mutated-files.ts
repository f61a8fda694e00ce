import { craftedPdf } from './crafted-documents'
import { samplePictures } from './sample-pictures'
import { seeded } from './seeded'

type Random = ReturnType<typeof seeded>

/** Ways to break a file; each returns new bytes. */
const breaks: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  flip: (bytes, random) => {
    const broken = Buffer.from(bytes)
    for (let n = 1 + random.whole(20); n > 0; n -= 1)
      broken[random.whole(broken.length)] = random.whole(256)
    return broken
  },
  // Where lengths, sizes and counts stand.
  header: (bytes, random) => {
    const broken = Buffer.from(bytes)
    const extremes = [0, 1, 0x7f, 0x80, 0xff]
    for (let n = 1 + random.whole(6); n > 0; n -= 1) {
      broken[random.whole(Math.min(400, broken.length))] = random.pick(extremes)
    }
    return broken
  },
  cut: (bytes, random) => bytes.subarray(0, random.whole(bytes.length)),
  drop: (bytes, random) => {
    const at = random.whole(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.whole(200))])
  },
  repeat: (bytes, random) => {
    const at = random.whole(bytes.length)
    const piece = bytes.subarray(at, at + 1 + random.whole(500))
    return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)])
  },
  insert: (bytes, random) => {
    const at = random.whole(bytes.length)
    const noise = random.bytes(1 + random.whole(100))
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
  },
  blank: (bytes, random) => {
    const broken = Buffer.from(bytes)
    const at = random.whole(broken.length)
    return broken.fill(random.pick([0, 0xff]), at, Math.min(at + random.whole(300), broken.length))
  },
}

/**
 * Malformed files without end, the same for the same seed: a good file of each kind we take, broken in
 * one to three ways, now and then with the tail of another.
 */
export async function* mutatedFiles(seed: number) {
  const random = seeded(seed)
  const samples = Object.entries({
    ...(await samplePictures()),
    pdf: craftedPdf({ packed: '<< >>' }),
  })
  for (let number = 0; ; number += 1) {
    const [extension, good] = random.pick(samples)
    let bytes = good
    const how: string[] = []
    for (let times = 1 + random.whole(3); times > 0 && bytes.length > 0; times -= 1) {
      const [name, damage] = random.pick(Object.entries(breaks))
      bytes = damage(bytes, random)
      how.push(name)
    }
    if (random.whole(10) === 0) {
      const [, other] = random.pick(samples)
      bytes = Buffer.concat([bytes, other.subarray(random.whole(other.length))])
      how.push('splice')
    }
    yield { name: `${number}-${how.join('-')}.${extension}`, bytes }
  }
}

import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { inspect } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { newDataKey, type DataKey } from './data-key'
import { openBytes, sealBytes } from './file'
import { createKeyring } from './keyring'
import { SealBroken } from './seal-broken'

const MIB = 1024 * 1024
const context = { holder: 'dossier-1', table: 'Evidence', record: 'row-1', form: 'original' }
let key: DataKey
let other: DataKey
beforeAll(async () => {
  const keyring = createKeyring(randomBytes, new Date('2026-01-02T03:04:05Z'))
  key = (await newDataKey(keyring, 'dossier-1')).key
  other = (await newDataKey(keyring, 'dossier-2')).key
})

async function refuses(sealed: Uint8Array, where = context, withKey = key) {
  const error = await openBytes(withKey, where, sealed).catch((thrown: unknown) => thrown)
  if (!(error instanceof SealBroken)) throw new Error(`Not refused: ${inspect(error)}`)
  if (error.cause || /Zedekiah|5a6564/i.test(inspect(error, { showHidden: true }))) {
    throw new Error('The refusal tells what was sealed.')
  }
}

describe('a sealed file', () => {
  it.each([0, 1, 4096, MIB - 1, MIB, MIB + 1, 5 * MIB, 30 * MIB])(
    'opens to the %i bytes that were sealed',
    async (size) => {
      const bytes = randomBytes(size)
      const opened = await openBytes(key, context, await sealBytes(key, context, bytes))
      expect(opened.equals(bytes)).toBe(true)
    },
  )

  it('opens in whatever context it was sealed', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const places = fc.record({ table: text, record: text, form: text })
    await fc.assert(
      fc.asyncProperty(places, fc.uint8Array(), async (place, bytes) => {
        const where = { holder: 'dossier-1', ...place }
        const opened = await openBytes(key, where, await sealBytes(key, where, bytes))
        expect(opened.equals(bytes)).toBe(true)
      }),
    )
  })

  it('shows nothing of the content', async () => {
    const sealed = await sealBytes(key, context, Buffer.from('Zedekiah'.repeat(100)))
    expect(sealed.includes('Zedekiah')).toBe(false)
  })

  it('opens in its own context, with its own key, and nowhere else', async () => {
    const sealed = await sealBytes(key, context, Buffer.from('Zedekiah'))
    await refuses(sealed, { ...context, holder: 'dossier-2' })
    await refuses(sealed, { ...context, holder: 'dossier-2' }, other)
    await refuses(sealed, context, other)
    await refuses(sealed, context, { ...other, holder: 'dossier-1' })
    await refuses(sealed, { ...context, table: 'Document' })
    await refuses(sealed, { ...context, record: 'row-2' })
    await refuses(sealed, { ...context, form: 'thumbnail' })
    await expect(sealBytes(other, context, Buffer.from('x'))).rejects.toThrow('own')
  })
})

describe('a tampered file', () => {
  it('is refused whichever bit was flipped', async () => {
    const sealed = await sealBytes(key, context, Buffer.from('Zedekiah'))
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      await refuses(flipped)
    }
  }, 30_000)

  it('is refused wherever it was cut or lengthened', async () => {
    const sealed = await sealBytes(key, context, Buffer.from('Zedekiah'))
    for (let length = 0; length < sealed.length; length++) await refuses(sealed.subarray(0, length))
    for (const more of [[0], [0xff, 0xff, 0xff, 0xff], [...sealed]]) {
      await refuses(Buffer.concat([sealed, Uint8Array.from(more)]))
    }
  })

  it('is refused when whole frames are missing, swapped, repeated or another file’s', async () => {
    const [sealed, twin] = await Promise.all(
      [1, 2].map(() => sealBytes(key, context, Buffer.alloc(3 * MIB + 5, 'Zedekiah'))),
    )
    // Each frame: number, nonce, content, tag. The last: its mark and its length too.
    const frame = 4 + 12 + MIB + 16
    const head = sealed!.length - (4 + 4 + 12 + 4 + 5 + 16) - 3 * frame
    const cut = (of: Buffer) => [
      of.subarray(0, head),
      ...[0, 1, 2].map((n) => of.subarray(head + n * frame, head + (n + 1) * frame)),
      of.subarray(head + 3 * frame),
    ]
    const [h, a, b, c, end] = cut(sealed!) as [Buffer, Buffer, Buffer, Buffer, Buffer]
    const [h2, a2, , , end2] = cut(twin!) as [Buffer, Buffer, Buffer, Buffer, Buffer]
    expect((await openBytes(key, context, Buffer.concat([h, a, b, c, end]))).length).toBe(
      3 * MIB + 5,
    )
    const wrong = [
      [h],
      [h, a],
      [h, a, b, c],
      [h, a, b, end],
      [h, end],
      [h, b, a, c, end],
      [h, a, a, b, c, end],
      [h, a2, b, c, end],
      [h, a, b, c, end2],
      [h2, a, b, c, end],
      [a, b, c, end],
    ]
    for (const parts of wrong) await refuses(Buffer.concat(parts))
  })
})

import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { newDataKey, unwrapDataKey, type DataKey } from './data-key'
import { createKeyring } from './keyring'
import { openRecord, sealRecord, type RecordContext } from './record'
import { SealBroken } from './seal-broken'

const keyring = createKeyring(randomBytes, new Date('2026-01-02T03:04:05Z'))
const context = { holder: 'dossier-1', table: 'Identity', record: 'row-1' }
const value = { name: 'Zedekiah Homeward', number: 'X0000001', note: 'z'.repeat(200) }
const bait = ['Zedekiah', 'X0000001', 'zzzz']
let mine: Awaited<ReturnType<typeof newDataKey>>
let other: Awaited<ReturnType<typeof newDataKey>>
beforeAll(async () => {
  mine = await newDataKey(keyring, 'dossier-1')
  other = await newDataKey(keyring, 'dossier-2')
})

/** Fails unless opening is refused as SealBroken with nothing of the sealed thing in the error. */
function refuses(open: () => unknown, sealed: string) {
  let error: unknown
  try {
    open()
  } catch (thrown) {
    error = thrown
  }
  if (!(error instanceof SealBroken) || error.cause)
    throw new Error(`Not refused: ${inspect(error)}`)
  const shown = inspect(error, { depth: 9, showHidden: true })
  const tail = sealed.length > 20 ? [sealed.slice(-20)] : []
  if ([...bait, ...tail].some((word) => shown.includes(word))) {
    throw new Error('The refusal tells what was sealed.')
  }
}

/** Every text one step from a compact JWE: character and byte bit flips, cuts, additions, swaps. */
function* tampered(jwe: string, donors: string[]): Generator<string> {
  for (let at = 0; at < jwe.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = String.fromCharCode(jwe.charCodeAt(at) ^ (1 << bit))
      yield jwe.slice(0, at) + flipped + jwe.slice(at + 1)
    }
    yield jwe.slice(0, at)
    yield jwe.slice(at + 1)
    yield `${jwe.slice(0, at)}A${jwe.slice(at)}`
    yield `${jwe.slice(0, at)}\n${jwe.slice(at)}`
  }
  const parts = jwe.split('.')
  for (const [index, part] of parts.entries()) {
    const bytes = Buffer.from(part, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      yield parts.with(index, flipped.toString('base64url')).join('.')
    }
    for (let length = 0; length < bytes.length; length++) {
      yield parts.with(index, bytes.subarray(0, length).toString('base64url')).join('.')
    }
    for (const donor of donors) {
      const swapped = parts.with(index, donor.split('.')[index]!).join('.')
      if (swapped !== jwe && swapped !== donor) yield swapped
    }
  }
  for (const end of ['=', '==', '.', '.A', ' ', '\0', jwe]) yield jwe + end
}

it('refuses every tampered record', async () => {
  const seal = (key: DataKey, where: RecordContext) => sealRecord(key, where, value)
  const sealed = await seal(mine.key, context)
  const donors = await Promise.all([
    seal(mine.key, context),
    seal(mine.key, { ...context, table: 'Contact' }),
    seal(mine.key, { ...context, record: 'row-2' }),
    seal(other.key, { ...context, holder: 'dossier-2' }),
  ])
  let tried = 0
  for (const text of tampered(sealed, donors)) {
    refuses(() => openRecord(mine.key, context, text), text)
    tried++
  }
  expect(tried).toBeGreaterThanOrEqual(10_000)
  expect(openRecord(mine.key, context, sealed)).toEqual(value)
})

it('refuses every tampered data key', async () => {
  const donors = [(await newDataKey(keyring, 'dossier-1')).wrapped, other.wrapped]
  let tried = 0
  for (const text of tampered(mine.wrapped, donors)) {
    refuses(() => unwrapDataKey(keyring, 'dossier-1', text), text)
    tried++
  }
  expect(tried).toBeGreaterThanOrEqual(4_000)
})

it('refuses a record under any context, key or purpose but its own', async () => {
  const places = ['dossier-1', 'dossier-2'].flatMap((holder) =>
    ['Identity', 'Contact', 'identity', ''].flatMap((table) =>
      ['row-1', 'row-2', '', undefined].map((record) => ({ holder, table, record })),
    ),
  )
  const sealed = await Promise.all(
    places.map((place) =>
      sealRecord(place.holder === 'dossier-1' ? mine.key : other.key, place, value),
    ),
  )
  for (const [from, text] of sealed.entries()) {
    for (const [to, place] of places.entries()) {
      for (const key of [mine.key, other.key, { ...mine.key, holder: 'dossier-2' }]) {
        const right = from === to && key.holder === place.holder && key.key !== mine.key.key
        const own = from === to && key === mine.key && place.holder === 'dossier-1'
        if (right || own) expect(openRecord(key, place, text)).toEqual(value)
        else refuses(() => openRecord(key, place, text), text)
      }
    }
    refuses(() => unwrapDataKey(keyring, 'dossier-1', text), text)
  }
  refuses(() => openRecord(mine.key, context, mine.wrapped), mine.wrapped)
})

it('refuses headers that ask for another way of opening', async () => {
  const [header, ...rest] = (await sealRecord(mine.key, context, value)).split('.')
  const honest = JSON.parse(Buffer.from(header!, 'base64url').toString())
  const asked: object[] = [
    { ...honest, alg: 'none' },
    { ...honest, alg: 'A256GCMKW' },
    { ...honest, enc: 'A128GCM' },
    { ...honest, enc: 'A256CBC-HS512' },
    { ...honest, zip: 'DEF' },
    { ...honest, crit: undefined },
    { ...honest, crit: [] },
    { ...honest, kid: 'dossier-2' },
    { ...honest, typ: 'homeward-key' },
    { homeward: honest.homeward, ...honest },
    {},
  ]
  for (const ask of asked) {
    const text = [Buffer.from(JSON.stringify(ask)).toString('base64url'), ...rest].join('.')
    refuses(() => openRecord(mine.key, context, text), text)
  }
})

it('refuses noise', () => {
  for (const text of ['', '.', '....', 'a.b.c.d.e', 'null', '{}', mine.wrapped.split('.')[0]!]) {
    refuses(() => openRecord(mine.key, context, text), text)
    refuses(() => unwrapDataKey(keyring, 'dossier-1', text), text)
  }
  for (let n = 0; n < 1000; n++) {
    const text = randomBytes(n).toString('base64url')
    refuses(() => openRecord(mine.key, context, text), text)
  }
})

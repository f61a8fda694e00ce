import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from './canonical-json'

const text = fc.string({ unit: 'grapheme' }).filter((one) => one.isWellFormed())
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 5 }),
  ),
}))

/** The same value with its keys put in another order, all the way down. */
function shuffled(json: Json): Json {
  if (json === null || typeof json !== 'object') return json
  if (Array.isArray(json)) return json.map(shuffled)
  const entries = Object.entries(json) as [string, Json][]
  return Object.fromEntries(entries.toReversed().map(([key, one]) => [key, shuffled(one)]))
}

// Minus zero is zero in JSON.
const plain = (json: Json): unknown => JSON.parse(JSON.stringify(json))

it('says the same value, in one way whatever the order of its keys', () => {
  fc.assert(
    fc.property(value, (json) => {
      const written = canonicalJson(json)
      expect(JSON.parse(written)).toEqual(plain(json))
      expect(canonicalJson(shuffled(json))).toBe(written)
      expect(canonicalJson(JSON.parse(written) as Json)).toBe(written)
    }),
    { numRuns: 2000 },
  )
})

it('tells different values apart', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const same = JSON.stringify(plain(shuffled(one))) === JSON.stringify(plain(shuffled(other)))
      if (same) return
      const equal = canonicalJson(one) === canonicalJson(other)
      if (equal) expect(plain(one)).toEqual(plain(other))
    }),
    { numRuns: 1000 },
  )
})

it('sorts as RFC 8785 does, by code units', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
  const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))
  expect(Object.keys(JSON.parse(written) as object).slice(1)).toEqual([
    '\r',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\ud83d\ude00',
    '\ufb33',
  ])
})

it('refuses what has no one form', () => {
  for (const odd of [0.5, NaN, Infinity, 2 ** 60, '\ud83d', { '\ude00': 1 }])
    expect(() => canonicalJson(odd)).toThrow('Not a whole')
})

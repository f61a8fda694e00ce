import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatReference, readReference } from './reference'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const references = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(formatReference)

describe('formatReference', () => {
  it('writes four and four of the alphabet, and reads it back', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).toMatch(/^HW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
        expect(readReference(reference)).toEqual({ ok: true, reference })
      }),
    )
  })

  it('depends on the first byte as on the last, and refuses fewer than five', () => {
    const one = formatReference(Uint8Array.of(0, 0, 0, 0, 1))
    const two = formatReference(Uint8Array.of(0, 0, 0, 1, 0))
    const three = formatReference(Uint8Array.of(1, 0, 0, 0, 0))
    expect(new Set([one, two, three]).size).toBe(3)
    expect(() => formatReference(Uint8Array.of(1, 2, 3, 4))).toThrow(RangeError)
  })
})

describe('readReference', () => {
  it('notices every single wrong character and every exchange of two', () => {
    const reference = formatReference(Uint8Array.of(9, 81, 7, 200, 33))
    const characters = [...reference.replace(/^HW|-/g, '').replaceAll('-', '')]
    expect(characters).toHaveLength(8)
    for (let at = 0; at < 8; at += 1) {
      for (const wrong of alphabet) {
        if (wrong === characters[at]) continue
        const typed = characters.with(at, wrong).join('')
        expect(readReference(typed)).toEqual({ ok: false, reason: 'wrong-check-character' })
      }
      for (let other = 0; other < at; other += 1) {
        if (characters[at] === characters[other]) continue
        const typed = characters.with(at, characters[other]!).with(other, characters[at]!).join('')
        expect(readReference(typed)).toEqual({ ok: false, reason: 'wrong-check-character' })
      }
    }
  })

  it('reads every way of writing it', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const bare = reference.replaceAll('-', '')
        const ways = [
          reference.toLowerCase(),
          bare,
          bare.slice(2),
          ` ${reference.replaceAll('-', ' ')} `,
          reference.replaceAll('-', '–'),
          reference.replaceAll('0', 'O').replaceAll('1', 'l'),
          reference.replaceAll('0', '๐').replaceAll('1', 'I'),
        ]
        for (const way of ways) expect(readReference(way)).toEqual({ ok: true, reference })
      }),
    )
  })

  it.each(['', 'HW', 'HW-1234', 'HW-1234-567U', 'somchai jaidee', 'HW-1234-56789', 'HW-ก234-5678'])(
    'refuses %s',
    (typed) => expect(readReference(typed)).toEqual({ ok: false, reason: 'not-a-reference' }),
  )
})

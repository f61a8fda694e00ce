import { plainTyped } from '../digits/plain-typed'

/** Crockford's base 32: digits and letters without I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bodyLength = 7

/** What a hand writes for another sign of the alphabet. */
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1' }

/** Multiplies by x in GF(2^5), reduced by x^5 + x^2 + 1. */
const timesX = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * The check character: Σ x^i·vᵢ over GF(2^5). Every position has its own weight and none is zero,
 * so any one wrong character and any two exchanged ones are noticed.
 */
function checkCharacter(body: string): string {
  const sum = [...body].reduceRight(
    (total, character) => timesX(total ^ alphabet.indexOf(character)),
    0,
  )
  return alphabet[sum]!
}

const dressed = (characters: string) => `HW-${characters.slice(0, 4)}-${characters.slice(4)}`

/**
 * Makes the reference by which people name a dossier: `HW-7Q2M-4KXA`, seven random characters
 * (35 bits, so references cannot be walked through) and a check character.
 *
 * @param random at least 5 random bytes; the caller draws again when the reference exists
 * @returns the reference
 * @throws RangeError when fewer bytes are given
 */
export function formatReference(random: Uint8Array): string {
  if (random.length < 5) throw new RangeError('a reference needs 5 random bytes')
  const number = random.slice(0, 5).reduce((total, byte) => total * 256 + byte, 0)
  const body = Array.from({ length: bodyLength }, (_, index) => {
    return alphabet[Math.floor(number / 32 ** index) % 32]
  }).join('')
  return dressed(body + checkCharacter(body))
}

export type ReadReference =
  | { ok: true; reference: string }
  | { ok: false; reason: 'not-a-reference' | 'wrong-check-character' }

/**
 * Reads a reference as people type, say or copy it: any case, full width, without dashes, with
 * spaces, with O for 0 and I or L for 1, with or without its `HW`.
 *
 * @param typed any text
 * @returns the reference as formatReference writes it. Refusals: not-a-reference;
 *   wrong-check-character (it has the form, and a character is wrong or two are exchanged).
 */
export function readReference(typed: string): ReadReference {
  const characters = plainTyped(typed)
    .toUpperCase()
    .replace(/[\s_./-]/g, '')
  const bare = characters.length === 10 ? characters.replace(/^HW/, '') : characters
  const folded = bare.replace(/[OIL]/g, (letter) => lookalikes[letter]!)
  if (folded.length !== bodyLength + 1 || [...folded].some((one) => !alphabet.includes(one))) {
    return { ok: false, reason: 'not-a-reference' }
  }
  if (checkCharacter(folded.slice(0, bodyLength)) !== folded[bodyLength]) {
    return { ok: false, reason: 'wrong-check-character' }
  }
  return { ok: true, reference: dressed(folded) }
}

const weights = [7, 3, 1] as const

/** 0–9 for digits, 10–35 for A–Z, 0 for the filler; undefined for anything else. */
function valueOf(character: string): number | undefined {
  if (character === '<') return 0
  if (/^\d$/.test(character)) return Number(character)
  return /^[A-Z]$/.test(character) ? character.charCodeAt(0) - 55 : undefined
}

/**
 * The check digit of a part of a machine-readable zone: weights 7, 3, 1 repeated, modulo 10.
 * Source: ICAO Doc 9303, part 3, section 4.9.
 *
 * @param text characters A–Z, 0–9 and `<`
 * @returns one digit; undefined when another character is among them
 */
export function checkDigit(text: string): string | undefined {
  let sum = 0
  for (const [index, character] of [...text].entries()) {
    const value = valueOf(character)
    if (value === undefined) return undefined
    sum += value * weights[index % 3]!
  }
  return String(sum % 10)
}

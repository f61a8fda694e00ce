const known = new Map<string, string>()

/**
 * Value of one decimal digit of any script. Unicode assigns the decimal digits of a script as ten
 * consecutive code points, zero first, so the distance to the start of the run is the value
 * (The Unicode Standard, section 4.6: Nd).
 */
function valueOf(digit: string): string {
  const found = known.get(digit)
  if (found !== undefined) return found
  const code = digit.codePointAt(0)!
  let start = code
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start -= 1
  const value = String((code - start) % 10)
  known.set(digit, value)
  return value
}

/**
 * Replaces every decimal digit of any script (Thai ๐, Khmer ០, Lao ໐, Burmese ၀, Arabic-Indic ٠,
 * Devanagari ०, full-width ０ …) by its ASCII digit. Everything else is kept as it is.
 *
 * @param text any text
 * @returns the text with ASCII digits only; never refuses
 */
export function foldDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, valueOf)
}

import type { AngleToken } from './angle-tokens'

/** One angle as written: decimal degrees and, when a letter says so, its axis. */
export type Angle = { degrees: number; axis?: 'lat' | 'lon' }

type NumberToken = Extract<AngleToken, { kind: 'number' }>
type Group = { parts: NumberToken[]; letter?: 'n' | 's' | 'e' | 'w' }

const units = ['°', "'", '"'] as const

/** Letters stand all before or all behind their numbers. */
function byLetters(tokens: AngleToken[]): Group[] {
  const before = tokens[0]?.kind === 'letter'
  const groups: Group[] = []
  let parts: NumberToken[] = []
  for (const token of tokens) {
    if (token.kind === 'number') parts.push(token)
    if (token.kind !== 'letter') continue
    if (before) groups.push({ parts: (parts = []), letter: token.letter })
    else groups.push({ parts, letter: token.letter })
    if (!before) parts = []
  }
  return !before && parts.length > 0 ? [...groups, { parts }] : groups
}

/** A degree sign begins an angle; else the separator does; else the numbers are halved. */
function withoutLetters(tokens: AngleToken[]): Group[] {
  const numbers = tokens.filter((token) => token.kind === 'number')
  const signs = numbers.filter(({ unit }) => unit === '°').length
  const separators = tokens.filter(({ kind }) => kind === 'separator').length
  let middle = numbers.length / 2
  if (signs === 2) middle = numbers.findIndex(({ unit }, index) => index > 0 && unit === '°')
  else if (separators === 1) {
    middle = tokens.findIndex(({ kind }) => kind === 'separator')
  }
  return [{ parts: numbers.slice(0, middle) }, { parts: numbers.slice(middle) }]
}

function angleOf({ parts, letter }: Group): Angle | undefined {
  const [degrees] = parts
  if (!degrees || parts.length > 3) return undefined
  if (parts.some(({ unit }, index) => unit !== undefined && unit !== units[index])) return undefined
  if (parts.slice(1).some(({ value }) => /^[+-]/.test(value) || Number(value) >= 60)) {
    return undefined
  }
  if (parts.slice(0, -1).some(({ value }) => value.includes('.'))) return undefined
  const size = parts.reduce((sum, { value }, index) => {
    return sum + Math.abs(Number(value)) / 60 ** index
  }, 0)
  const negative = degrees.value.startsWith('-') !== (letter === 's' || letter === 'w')
  const signed = negative ? -size : size
  if (!letter) return { degrees: signed }
  return { degrees: signed, axis: letter === 'n' || letter === 's' ? 'lat' : 'lon' }
}

/**
 * Reads angles written one after the other: decimal degrees, degrees and minutes, or degrees,
 * minutes and seconds, with or without unit marks and letters.
 *
 * @param tokens of angleTokens
 * @returns the angles in the order written; undefined when they make no angles (a minute or second
 *   of 60 or more, a sign in the middle, decimals before the last part)
 */
export function readAngles(tokens: AngleToken[]): Angle[] | undefined {
  const hasLetters = tokens.some(({ kind }) => kind === 'letter')
  const numbers = tokens.filter(({ kind }) => kind === 'number')
  if (numbers.length === 1 && !hasLetters) {
    return [{ degrees: Number(numbers[0]?.kind === 'number' ? numbers[0].value : 0) }]
  }
  const groups = hasLetters ? byLetters(tokens) : withoutLetters(tokens)
  const angles = groups.map(angleOf)
  return angles.every((angle) => angle !== undefined) ? angles : undefined
}

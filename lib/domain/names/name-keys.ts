import { nameToken, nameTokens, tellingTokens, type NameToken } from './name-tokens'
import { romanise, type Reading } from './romanise'

/** Keys of one name by kind, each kind a looser net than the one before. */
export type KeysByKind = {
  /** The whole name, however it is parted into words and whichever comes first. */
  whole: string[]
  /** Two words of the name, one of them long, or the two together all of it. */
  pair: string[]
  /** Two short words of a longer name. */
  shortPair: string[]
  /** One long word and the first letter of another: one of two may be misspelt. */
  initial: string[]
  /** The same of a short word. */
  shortInitial: string[]
  /** One word alone. */
  single: string[]
  /** How a word begins, as written. */
  prefix: string[]
}

/** At most this many keys for one person, whatever is on file. */
export const mostKeys = 40

/** Lengths at which the beginning of a word is filed. */
export const prefixLengths = [3, 4, 5] as const

const joined = (tokens: readonly NameToken[]) =>
  nameToken(tokens.map(({ plain }) => plain).join(''))

/** A run of neighbouring words, written together: [first, behind the last]. */
type Run = { from: number; to: number; token: NameToken }

/** Single words, then neighbours joined; a name of three words or fewer is joined in every way. */
function runsOf(tokens: readonly NameToken[]): Run[] {
  const longest = tokens.length > 3 ? 2 : tokens.length
  const runs: Run[] = []
  for (let length = 1; length <= longest; length += 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const to = from + length
      runs.push({ from, to, token: length === 1 ? tokens[from]! : joined(tokens.slice(from, to)) })
    }
  }
  return runs
}

/** The turn of a ring of letters that comes first in the alphabet: the same wherever one begins to read. */
function ring(letters: string): string {
  const turns = [...letters].map((_, at) => letters.slice(at) + letters.slice(0, at))
  return turns.sort()[0] ?? ''
}

/** Consonants tell enough of a long name; of a short one the vowels are kept. */
function wholeKey(tokens: readonly NameToken[]): string {
  const { folded } = joined(tokens)
  const consonants = folded.replace(/[^ptksmnl]/g, '')
  return `w:${ring(consonants.length > 4 ? consonants : folded.replace(/[hyw]/g, ''))}`
}

/** Whether a word has three consonants or more, vowels at its beginning counted as one. */
const isLong = ({ bone }: NameToken) => /^[a-z]{3}/.test(bone)

/** The keys of a reading by kind. */
export function keysByKind(reading: Reading): KeysByKind {
  const tokens = tellingTokens(nameTokens(reading))
  const runs = runsOf(tokens)
  const keys: KeysByKind = {
    whole: [],
    pair: [],
    shortPair: [],
    initial: [],
    shortInitial: [],
    single: [],
    prefix: [],
  }
  if (tokens.length > 0) keys.whole.push(wholeKey(tokens))
  for (const { from, to, token } of runs) {
    keys.single.push(`s:${token.bone}`)
    for (const other of runs) {
      if (other.from < to) continue
      const long = to - from > 1 || other.to - other.from > 1
      if (long && tokens.length > 3 && from + other.to !== tokens.length) continue
      const isWhole = to - from + other.to - other.from === tokens.length
      const isTelling = isWhole || isLong(token) || isLong(other.token)
      const pair = `p:${[token.bone, other.token.bone].sort().join('+')}`
      keys[isTelling ? 'pair' : 'shortPair'].push(pair)
      for (const [one, two] of [
        [token, other.token],
        [other.token, token],
      ] as const) {
        const initial = `i:${one.bone}+${two.bone.charAt(0)}`
        keys[isLong(one) ? 'initial' : 'shortInitial'].push(initial)
      }
    }
  }
  for (const length of tokens.length > 3 ? prefixLengths.slice(0, 2) : prefixLengths) {
    for (const { plain } of tokens) {
      if (plain.length >= length) keys.prefix.push(`b:${plain.slice(0, length)}`)
    }
  }
  return keys
}

/**
 * The texts under which a person is filed for a blind search by name; to be hashed with the search
 * key, never stored as they are.
 *
 * @param names every name on file of one person, in any script
 * @returns at most 40 keys, no two alike, the most telling first; none when no name holds a letter
 */
export function nameKeys(names: readonly string[]): string[] {
  const readings = names.flatMap((name) => romanise(name).map((reading, at) => ({ reading, at })))
  const kinds = readings.map(({ reading, at }) => ({ keys: keysByKind(reading), main: at === 0 }))
  const all = [
    ...kinds.flatMap(({ keys }) => [...keys.whole, ...keys.pair, ...keys.shortPair]),
    ...kinds.flatMap(({ keys }) => keys.single),
    ...kinds.flatMap(({ keys, main }) => (main ? keys.prefix : [])),
    ...kinds.flatMap(({ keys, main }) => (main ? [...keys.initial, ...keys.shortInitial] : [])),
  ]
  return [...new Set(all)].slice(0, mostKeys)
}

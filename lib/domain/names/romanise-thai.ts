import { thaiCompounds } from './thai-compounds'
import { thaiConsonants, thaiVowels } from './thai-letters'

/** What is written but not said, and vowels written around their consonant, brought into spoken order. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/[่้๊๋็ๆฯ]/g, ''],
  [/ำ|ํา/g, 'ัม'],
  ...thaiCompounds,
  [/ษณ์|(?<=.)ท?ร์|[ก-ฮ][ิุ]?์|์/g, ''],
  [/ห(?=[ญนมยรลว].)/g, ''],
  [/([ฐฒ])(?=[ก-ฮ])/g, '$1$1ะ'],
  [/รร(?=[ก-ฮ](?![ะ-ู]))/g, 'ั'],
  [/รร(?![ะ-ู])/g, 'ัน'],
  [/ัว/g, 'ว'],
  [/เ([ก-ฮ][รลว]?)ีย/g, '$1ีa'],
  [/เ([ก-ฮ][รลว]?)ือ/g, '$1ืa'],
  [/เ([ก-ฮ][รลว]?)ิ/g, '$1oe'],
  [/เ([ก-ฮ][รลว]?)า/g, '$1าo'],
  [/([เแโใไ])([ก-ฮ])/g, '$2$1'],
]

/** Two consonants said as one: กล, ปร, ศร … */
const clusters = /^(?:[กขคตปผพ][รล]|[กขค]ว|[ศสจซ]ร)$/

const initial = (letter: string) => thaiConsonants[letter]![0]
const final = (letter: string) => thaiConsonants[letter]![1]
const isConsonant = (letter: string | undefined) => letter !== undefined && letter in thaiConsonants

/** Consonants without a vowel sign, from the first of a syllable on: the unwritten vowels are supplied. */
function bareConsonants(run: string, atEnd: boolean): string {
  const [first, second, third] = run
  if (!first) return ''
  if (second === 'อ') {
    return `${initial(first)}o${third ? final(third) : ''}${bareConsonants(run.slice(3), atEnd)}`
  }
  if (second === 'ว') {
    return `${initial(first)}ua${third ? final(third) : ''}${bareConsonants(run.slice(3), atEnd)}`
  }
  if (run.length === 1) return atEnd ? final(first) : `${initial(first)}a`
  if (atEnd && run.length === 3 && clusters.test(run.slice(0, 2))) {
    return `${initial(first)}${initial(second!)}o${final(third!)}`
  }
  // ง begins no syllable here, and อ or ว in fourth place is the vowel of the next.
  const paired = run.length % 2 === 0 || second === 'ง' || /^...[อว]/.test(run)
  if (!paired) return `${initial(first)}a${bareConsonants(run.slice(1), atEnd)}`
  const open = second === 'ร' && !atEnd && !'กธพจ'.includes(first)
  const syllable = `${initial(first)}o${open ? 'ra' : final(second!)}`
  return syllable + bareConsonants(run.slice(2), atEnd)
}

/** Whether the first of the bare consonants behind a vowel closes its syllable. */
function closes(run: string, vowel: string, atEnd: boolean): boolean {
  if (vowel === 'ั' || vowel === 'o') return true
  if (run[1] === 'อ' || (run[1] === 'ว' && run.length > 2)) return false
  if (run.startsWith('ร')) return atEnd && run.length === 1
  if (/^[สศ]/.test(run) && !atEnd) return false
  return !atEnd || run.length !== 2
}

/**
 * Romanises a Thai word about as the Royal Thai General System does, by rule alone: vowels that are
 * not written are supplied by position, consonants that close a syllable take their final sound,
 * letters silenced by ์ are left out. Good enough to compare with what people write in Latin letters.
 *
 * @param word Thai letters without spaces
 * @returns lower-case Latin letters
 */
export function romaniseThai(word: string): string {
  const text = respellings.reduce((spelled, [from, to]) => spelled.replace(from, to), word)
  let latin = ''
  let vowel: string | undefined
  for (let at = 0; at < text.length;) {
    const letter = text[at]!
    if (!isConsonant(letter)) {
      latin += thaiVowels[letter] ?? (/[a-z]/.test(letter) ? letter : '')
      vowel = letter
      at += 1
      continue
    }
    let end = at
    while (isConsonant(text[end]) && (isConsonant(text[end + 1]) || end + 1 === text.length))
      end += 1
    let run = text.slice(at, end)
    const atEnd = end === text.length
    const leader = !atEnd && clusters.test(run.slice(-1) + text[end]!) ? run.slice(-1) : ''
    if (leader) run = run.slice(0, -1)
    if (vowel && run && closes(run, vowel, atEnd)) {
      latin += final(run[0]!)
      run = run.slice(1)
    }
    latin += bareConsonants(run, atEnd)
    for (const begins of leader + (text[end] ?? '')) latin += initial(begins)
    vowel = undefined
    at = end + 1
  }
  return latin
}

import {
  anyOf,
  cultureNames,
  inventName,
  seededRandom,
  type Culture,
  type InventedName,
  type Random,
} from './names/invent-people'

export type InventedPerson = {
  id: number
  culture: Culture
  name: InventedName
  /** What is on file: in the own script, romanised one way, or both. */
  names: string[]
}

/** The ways in which a name is typed differently from what is on file. */
export const mistakes = [
  'other-script',
  'other-romanisation',
  'typing-slip',
  'swapped-order',
  'missing-middle',
  'joined-or-split',
  'romanised-and-slip',
  'romanised-and-swapped',
] as const

export type Mistake = (typeof mistakes)[number]

/** Writes a name in Latin letters; one reading system for the whole of it where there are several. */
function romanise({ parts }: InventedName, random: Random, avoid?: string): string[] {
  let words: string[] = []
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const system = Math.floor(random() * Math.max(...parts.map(({ latin }) => latin.length)))
    const han = parts.some(({ native }) => /\p{Script=Han}/u.test(native ?? ''))
    words = parts.map(({ latin }) =>
      han ? latin[Math.min(system, latin.length - 1)]! : anyOf(latin, random),
    )
    if (words.join(' ') !== avoid) break
  }
  return words
}

const nativeName = ({ parts, join }: InventedName) =>
  parts.every(({ native }) => native) ? parts.map(({ native }) => native).join(join) : undefined

/** Invents people of all cultures in turn; the same for the same seed. */
export function inventPeople(count: number, seed: number): InventedPerson[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, id) => {
    const culture = cultureNames[id % cultureNames.length]!
    const name = inventName(culture, random)
    const native = nativeName(name)
    const latin = romanise(name, random).join(' ')
    const passport = random() < 0.5 ? latin.toUpperCase() : latin
    const on = random()
    if (!native) return { id, culture, name, names: [on < 0.7 ? passport : firstForm(name)] }
    const names = on < 0.3 ? [native] : on < 0.65 ? [passport] : [native, passport]
    return { id, culture, name, names }
  })
}

const firstForm = ({ parts }: InventedName) => parts.map(({ latin }) => latin[0]).join(' ')

/** One slip of the finger or the ear: a letter left out, doubled, exchanged with the next, or another beside it. */
function slip(text: string, random: Random): string {
  const letters = [...text]
  const places = letters.flatMap((letter, at) => (/[a-z]/i.test(letter) && at > 0 ? [at] : []))
  if (places.length === 0) return text
  const at = anyOf(places, random)
  const letter = letters[at]!
  const kind = random()
  if (kind < 0.3) letters.splice(at, 1)
  else if (kind < 0.5) letters.splice(at, 0, letter)
  else if (kind < 0.75) letters.splice(at - 1, 2, letter, letters[at - 1]!)
  else {
    const other = anyOf([...'abcdefghijklmnopqrstuvwxyz'], random)
    letters[at] = letter === letter.toLowerCase() ? other : other.toUpperCase()
  }
  return letters.join('')
}

function joinOrSplit(words: string[], random: Random): string {
  const text = words.join(' ')
  const gaps = [...text].flatMap((letter, at) => (/[ -]/.test(letter) ? [at] : []))
  const at = anyOf(gaps, random)
  if (at === undefined) return text
  const mark = random() < 0.6 ? '' : '-'
  return text.slice(0, at) + (text[at] === '-' ? ' ' : mark) + text.slice(at + 1)
}

const swap = (words: string[]) => [...words.slice(-1), ...words.slice(0, -1)]

/**
 * Types the name of a person with a mistake.
 *
 * @returns what was typed; undefined when the mistake cannot be made with this name (no other
 *   script, nothing in the middle)
 */
export function misspell(
  person: InventedPerson,
  mistake: Mistake,
  random: Random,
): string | undefined {
  const { name, names } = person
  const native = nativeName(name)
  const onFile = names.at(-1)!
  const latinOnFile = native !== onFile
  const words = latinOnFile ? romanise(name, random, onFile) : romanise(name, random)
  const middle = name.middle[0]
  switch (mistake) {
    case 'other-script':
      if (!native || names.length > 1) return undefined
      return latinOnFile ? native : words.join(' ')
    case 'other-romanisation':
      return words.join(' ')
    case 'typing-slip':
      return slip(latinOnFile ? onFile : words.join(' '), random)
    case 'swapped-order':
      return swap(latinOnFile ? onFile.split(' ') : words).join(' ')
    case 'missing-middle':
      return middle === undefined ? undefined : words.toSpliced(middle, 1).join(' ')
    case 'joined-or-split':
      return joinOrSplit(latinOnFile ? onFile.split(' ') : words, random)
    case 'romanised-and-slip':
      return slip(words.join(' '), random)
    case 'romanised-and-swapped':
      return swap(words).join(' ')
  }
}

import { burmeseNames } from './burmese'
import { chineseFamily, chineseGiven } from './chinese'
import { filipinoNames } from './filipino'
import { indianNames } from './indian'
import { indonesianNames } from './indonesian'
import { khmerNames } from './khmer'
import { koreanNames } from './korean'
import { laoNames } from './lao'
import { malayNames } from './malay'
import type { NamePart } from './name-parts'
import { thaiNames } from './thai'
import { vietnameseNames } from './vietnamese'

/** A source of numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number

/** The parts of one name in the order of its own script, and how that script joins them. */
export type InventedName = { parts: NamePart[]; middle: number[]; join: '' | ' ' }

/** The same numbers for the same seed on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Any of a list, each as likely as the other. */
export function anyOf<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!
}

/** Any of a list, the first ones oftener, as names are. */
const commonest = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() ** 1.6 * items.length)]!

const givenFirst =
  (lists: { family: readonly NamePart[]; given: readonly NamePart[] }) =>
  (random: Random): InventedName => ({
    parts: [commonest(lists.given, random), commonest(lists.family, random)],
    middle: [],
    join: ' ',
  })

const familyFirst =
  (lists: { family: readonly NamePart[]; given: readonly NamePart[] }, join: '' | ' ') =>
  (random: Random): InventedName => ({
    parts: [commonest(lists.family, random), commonest(lists.given, random)],
    middle: [],
    join,
  })

function vietnamese(random: Random): InventedName {
  const family = commonest(vietnameseNames.family, random)
  const given = commonest(vietnameseNames.given, random)
  const count = random() < 0.15 ? 0 : random() < 0.8 ? 1 : 2
  const middles = Array.from({ length: count }, () => commonest(vietnameseNames.middle, random))
  return { parts: [family, ...middles, given], middle: count ? [1] : [], join: ' ' }
}

/** Each reading system spells the whole name: pinyin together, Wade–Giles with a hyphen, Cantonese apart. */
function chinese(random: Random): InventedName {
  const family = commonest(chineseFamily, random)
  const given = Array.from({ length: random() < 0.2 ? 1 : 2 }, () =>
    commonest(chineseGiven, random),
  )
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const spell = (system: number, mark: string) =>
    given
      .map(({ readings }) => (mark === ' ' ? capital(readings[system]!) : readings[system]!))
      .join(mark)
  const systems = [capital(spell(0, '')), capital(spell(1, '-')), spell(2, ' '), spell(2, ' ')]
  return {
    parts: [
      { native: family.han, latin: family.readings.map(capital) },
      {
        native: given.map(({ han }) => han).join(''),
        latin: systems.slice(0, family.readings.length),
      },
    ],
    middle: [],
    join: '',
  }
}

function burmese(random: Random): InventedName {
  const count = anyOf([2, 2, 3, 3, 3, 4], random)
  const parts = Array.from({ length: count }, () => commonest(burmeseNames.given, random))
  return { parts, middle: [], join: '' }
}

function indonesian(random: Random): InventedName {
  const given = commonest(indonesianNames.given, random)
  const family = commonest(indonesianNames.family, random)
  if (random() < 0.4) {
    const second = commonest([...indonesianNames.given, ...indonesianNames.family], random)
    return { parts: [given, second, family], middle: [1], join: ' ' }
  }
  return { parts: [given, family], middle: [], join: ' ' }
}

function malay(random: Random): InventedName {
  const given = [commonest(malayNames.given, random), commonest(malayNames.given, random)]
  const parts = random() < 0.5 ? given : given.slice(0, 1)
  const link = anyOf(['bin', 'binti', '', ''], random)
  const father = commonest(malayNames.family, random)
  if (!link) return { parts: [...parts, father], middle: parts.length > 1 ? [0] : [], join: ' ' }
  return { parts: [...parts, { latin: [link] }, father], middle: [parts.length], join: ' ' }
}

function filipino(random: Random): InventedName {
  const given = [commonest(filipinoNames.given, random), commonest(filipinoNames.given, random)]
  const first = random() < 0.4 ? given : given.slice(0, 1)
  const mother = random() < 0.6 ? [commonest(filipinoNames.family, random)] : []
  const parts = [...first, ...mother, commonest(filipinoNames.family, random)]
  return { parts, middle: parts.length > 2 ? [parts.length - 2] : [], join: ' ' }
}

const cultures = {
  thai: givenFirst(thaiNames),
  chinese,
  vietnamese,
  khmer: familyFirst(khmerNames, ' '),
  burmese,
  lao: givenFirst(laoNames),
  indonesian,
  filipino,
  korean: familyFirst(koreanNames, ''),
  malay,
  indian: givenFirst(indianNames),
} as const satisfies Record<string, (random: Random) => InventedName>

export type Culture = keyof typeof cultures
export const cultureNames = Object.keys(cultures) as Culture[]

/** Draws one name of a culture. */
export function inventName(culture: Culture, random: Random): InventedName {
  return cultures[culture](random)
}

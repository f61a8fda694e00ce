import { isoParts } from '../dates/calendar-day'
import { exactly, type MatchKey, precise, vague } from './match-key'
import { type NameNets, nameNets } from './name-nets'

/** So many names of one person are compared: more would be a way to try out names. */
const mostNames = 6

type Person = {
  fullName?: string
  nativeName?: string
  transliteration?: string
  givenNames?: string
  familyName?: string
  otherNames?: string
  birthDate?: string
  birthDateBasis?: string
}

const namesOf = (person: Person): string[] => {
  const parts = [person.givenNames, person.familyName].filter(Boolean).join(' ')
  const others = person.otherNames?.split(/[\n;,]+/) ?? []
  return [person.fullName, person.nativeName, person.transliteration, parts, ...others]
    .filter((name): name is string => Boolean(name?.trim()))
    .slice(0, mostNames)
}

const two = (number: number) => String(number).padStart(2, '0')

/**
 * The keys of a person by name and date of birth; without a date there are none, since among names that are spelled
 * alike many are of different people. Sure is a name that reads the same with the same whole date; possible a like name
 * with it, and a name that reads nearly the same with day and month exchanged or with a date known less exactly on
 * either side. 1 January stands for a year alone on many papers and makes nothing sure.
 *
 * @param person values of the identity kind; birthDate ISO 8601 of any precision
 */
export function personMatchKeys(person: Person): MatchKey[] {
  const born = person.birthDate ? isoParts(person.birthDate) : undefined
  const nets = nameNets(namesOf(person))
  if (!born || nets.same.length === 0) return []
  const { year, month, day } = born
  const near = [...nets.same, ...nets.alike]
  const inYear = (name: string) => `${name} ${year}`
  if (!month) return near.flatMap((name) => vague(inYear(name), 'possible'))
  const inMonth = (name: string) => `${name} ${year}-${two(month)}`
  if (!day) {
    return near.flatMap((name) => [
      ...vague(inMonth(name), 'possible'),
      precise(inYear(name), 'possible'),
    ])
  }
  const stock = month === 1 && day === 1
  const sure = !stock && person.birthDateBasis !== 'estimated'
  return [
    ...wholeDate(nets, `${year}-${two(month)}-${two(day)}`, sure),
    ...near.flatMap((name) => [
      precise(inMonth(name), 'possible'),
      precise(inYear(name), 'possible'),
      ...(stock ? vague(inYear(name), 'possible') : []),
    ]),
    ...turnedDate(nets, year, [month, day]),
  ]
}

const wholeDate = (nets: NameNets, date: string, sure: boolean): MatchKey[] => [
  ...nets.same.map((name) => exactly(`${name} ${date}`, sure ? 'sure' : 'possible')),
  ...[...nets.alike, ...nets.like, ...nets.loose].map((name) =>
    exactly(`${name} ${date}`, 'possible'),
  ),
]

/** Day and month either way round, where both could be a month. */
function turnedDate(nets: NameNets, year: number, parts: readonly [number, number]): MatchKey[] {
  const [one, other] = parts.toSorted((a, b) => a - b).map(two)
  if (one === other || Number(other) > 12) return []
  return [...nets.same, ...nets.alike, ...nets.like].map((name) =>
    exactly(`${name} ${year}/${one}+${other}`, 'possible'),
  )
}

import { beforeAll, describe, expect, it } from 'vitest'
import { keysMeet } from '@/lib/testing/keys-meet'
import {
  inventPeople,
  type InventedPerson,
  misspell,
  type Mistake,
  mistakes,
} from '@/lib/testing/misspelt-names'
import { seededRandom } from '@/lib/testing/names/invent-people'
import type { MatchKey } from './match-key'
import { personMatchKeys } from './person-match-keys'

const met = (one: object, other: object) => keysMeet(personMatchKeys(one), personMatchKeys(other))
const person = (fullName: string, birthDate?: string, more: object = {}) => ({
  fullName,
  birthDate,
  ...more,
})

describe('name and date of birth', () => {
  it.each([
    ['the same', 'Somchai Jaidee', '1996-04-17', 'sure'],
    ['in another case and order', 'JAIDEE Somchai', '1996-04-17', 'sure'],
    ['in another script', 'สมชาย ใจดี', '1996-04-17', 'sure'],
    ['misspelt', 'Somchay Jaide', '1996-04-17', 'possible'],
    ['the month alone known', 'Somchai Jaidee', '1996-04', 'possible'],
    ['the year alone known', 'สมชาย ใจดี', '1996', 'possible'],
    ['a year on paper', 'Somchai Jaidee', '1996-01-01', 'possible'],
    ['another day', 'Somchai Jaidee', '1996-04-18', null],
    ['another month', 'Somchai Jaidee', '1996-05', null],
    ['another year', 'Somchai Jaidee', '1997', null],
    ['no date', 'Somchai Jaidee', undefined, null],
    ['another name', 'Anan Wongsa', '1996-04-17', null],
  ])('%s', (_, name, date, expected) => {
    const known = person('Somchai Jaidee', '1996-04-17')
    const result = met(known, person(name, date))
    // A misspelling may fold away entirely.
    if (expected === 'possible') expect(['possible', 'sure']).toContain(result)
    else expect(result).toBe(expected)
    expect(met(person(name, date), known)).toBe(result)
  })

  it('day and month exchanged are possible, where both can be months', () => {
    expect(met(person('Lin Hui', '2001-03-04'), person('Lin Hui', '2001-04-03'))).toBe('possible')
    expect(met(person('Lin Hui', '2001-03-14'), person('Lin Hui', '2001-04-03'))).toBeNull()
  })

  it('two vague dates meet, a year and a month of it too', () => {
    expect(met(person('Lin Hui', '2001'), person('Lin Hui', '2001'))).toBe('possible')
    expect(met(person('Lin Hui', '2001-03'), person('Lin Hui', '2001-03'))).toBe('possible')
    expect(met(person('Lin Hui', '2001-03'), person('Lin Hui', '2001'))).toBe('possible')
    expect(met(person('Lin Hui', '2001-03'), person('Lin Hui', '2001-04'))).toBeNull()
  })

  it('an estimated date, or 1 January, makes nothing sure', () => {
    const told = person('Lin Hui', '2001-03-14', { birthDateBasis: 'estimated' })
    expect(met(told, person('Lin Hui', '2001-03-14'))).toBe('possible')
    expect(met(person('Lin Hui', '2001-01-01'), person('Lin Hui', '2001-01-01'))).toBe('possible')
  })

  it('given and family name apart, and other names, count', () => {
    const parts = { givenNames: 'Hui', familyName: 'Lin', birthDate: '2001-03-14' }
    expect(met(parts, person('Lin Hui', '2001-03-14'))).toBe('sure')
    const other = person('A', '2001-03-14', { otherNames: 'Lin Hui; Somebody' })
    expect(met(other, person('Lin Hui', '2001-03-14'))).toBe('sure')
  })

  // Different people whose names are spelled nearly alike.
  it.each([
    ['สมชาย ใจดี', 'สมหญิง ใจดี'],
    ['Rajesh Kumar', 'Rakesh Kumar'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng'],
    ['Maria Santos', 'Mario Santos'],
    ['陈伟', '陈薇'],
  ])('%s and %s are two people unless the whole date says otherwise', (one, other) => {
    expect(met(person(one), person(other))).toBeNull()
    expect(met(person(one, '1996-04-17'), person(other, '1996-04-18'))).toBeNull()
    expect(met(person(one, '1996-04-17'), person(other, '1995-04-17'))).toBeNull()
    expect(met(person(one, '1996'), person(other, '1996'))).not.toBe('sure')
  })
})

describe('among 2,000 invented people of eleven cultures', () => {
  const people = inventPeople(2_000, 2026)
  const born = (id: number) => `19${80 + (id % 20)}-0${1 + (id % 9)}-${13 + (id % 15)}`
  const filed = (one: InventedPerson, date: string) =>
    personMatchKeys({
      fullName: one.names.at(-1),
      nativeName: one.names.length > 1 ? one.names[0] : undefined,
      birthDate: date,
    })
  const found = new Map<Mistake, { made: number; found: number }>()

  beforeAll(() => {
    const random = seededRandom(4711)
    for (let at = 0; at < 1_600; at += 1) {
      const one = people[Math.floor(random() * people.length)]!
      const mistake = mistakes[at % mistakes.length]!
      const name = misspell(one, mistake, random)
      if (name === undefined) continue
      const count = found.get(mistake) ?? { made: 0, found: 0 }
      count.made += 1
      if (keysMeet(filed(one, born(one.id)), personMatchKeys(person(name, born(one.id))))) {
        count.found += 1
      }
      found.set(mistake, count)
    }
  }, 60_000)

  it.each(mistakes)('a name written otherwise is found with the same date: %s', (mistake) => {
    const { made, found: hits } = found.get(mistake)!
    expect(made).toBeGreaterThan(40)
    expect(hits / made).toBeGreaterThanOrEqual(0.9)
  })

  it('95 of 100 are found in all', () => {
    const sum = (key: 'made' | 'found') => [...found.values()].reduce((n, one) => n + one[key], 0)
    expect(sum('found') / sum('made')).toBeGreaterThanOrEqual(0.95)
  })

  it('of strangers born on one day, 2 in 100 meet by name and 1 in 1,000 for sure', () => {
    const sample = people.slice(0, 400).map((one) => filed(one, '1996-04-17'))
    const results = pairsOf(sample).map(([one, other]) => keysMeet(one, other))
    const share = (strength: string) =>
      results.filter((result) => result === strength).length / results.length
    expect(share('possible')).toBeLessThan(0.02)
    expect(share('sure')).toBeLessThan(0.001)
  })

  it('of strangers born in one year of which nothing more is known, 1 in 1,000 meet', () => {
    const sample = people.slice(0, 400).map((one) => filed(one, '1996'))
    const results = pairsOf(sample).map(([one, other]) => keysMeet(one, other))
    expect(results.filter(Boolean).length / results.length).toBeLessThan(0.001)
  })

  it('keeps few keys of a person', () => {
    const counts = people.map((one) => filed(one, '1996-04-07').length).toSorted((a, b) => a - b)
    expect(counts[1_000]).toBeLessThanOrEqual(60)
    expect(counts.at(-1)).toBeLessThanOrEqual(480)
  })
})

const pairsOf = (all: readonly MatchKey[][]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

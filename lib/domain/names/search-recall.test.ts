import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/testing/names/invent-people'
import { inventPeople, misspell, mistakes, type Mistake } from '@/lib/testing/misspelt-names'
import { nameKeys } from './name-keys'
import { queryKeys } from './query-keys'
import { isGoodEnough, rankByName } from './rank-by-name'

/** Candidates opened in each tier, those that share most keys first. */
const opened = 50
const population = 5_000
const searches = 2_000

const people = inventPeople(population, 2026)
const keys = people.map(({ names }) => nameKeys(names))
const index = new Map<string, number[]>()

/** The search as the database does it: any shared key of a tier, most shared keys first. */
function search(query: string): { first: number[]; fetched: number } {
  const tiers = queryKeys(query)
  const all = new Set(tiers.flat())
  const seen = new Set<number>()
  let ranked: { id: number; score: number }[] = []
  let fetched = 0
  for (const [at, tier] of tiers.entries()) {
    const ids = new Set(tier.flatMap((key) => index.get(key) ?? []).filter((id) => !seen.has(id)))
    fetched += ids.size
    const shared = (id: number) => keys[id]!.filter((key) => all.has(key)).length
    const best = [...ids].map((id) => ({ id, shared: shared(id) }))
    best.sort((a, b) => b.shared - a.shared)
    const candidates = best.slice(0, opened).map(({ id }) => people[id]!)
    for (const { id } of candidates) seen.add(id)
    ranked = [...ranked, ...rankByName(query, candidates)].sort((a, b) => b.score - a.score)
    if (isGoodEnough(ranked, at + 1)) break
  }
  return { first: ranked.slice(0, 5).map(({ id }) => id), fetched }
}

const tally = new Map<Mistake, { made: number; found: number }>()
const fetched: number[] = []

beforeAll(() => {
  keys.forEach((own, id) => {
    for (const key of own) index.set(key, [...(index.get(key) ?? []), id])
  })
  const random = seededRandom(4711)
  for (let at = 0; at < searches; at += 1) {
    const person = people[Math.floor(random() * population)]!
    const mistake = mistakes[at % mistakes.length]!
    const query = misspell(person, mistake, random)
    if (query === undefined) continue
    const result = search(query)
    const counts = tally.get(mistake) ?? { made: 0, found: 0 }
    counts.made += 1
    if (result.first.includes(person.id)) counts.found += 1
    tally.set(mistake, counts)
    fetched.push(result.fetched)
  }
  fetched.sort((a, b) => a - b)
}, 60_000)

describe('search by name among 5,000 invented people of eleven cultures', () => {
  it('shows the right person among the first five in 95 of 100 misspelt names', () => {
    const made = [...tally.values()].reduce((sum, one) => sum + one.made, 0)
    const found = [...tally.values()].reduce((sum, one) => sum + one.found, 0)
    expect(made).toBeGreaterThan(1_500)
    expect(found / made).toBeGreaterThanOrEqual(0.95)
  })

  it.each(mistakes)('does not fail one kind of mistake: %s', (mistake) => {
    const { made, found } = tally.get(mistake)!
    expect(made).toBeGreaterThan(40)
    expect(found / made).toBeGreaterThanOrEqual(0.88)
  })

  it('fetches few: half of the searches 0.5 % of the people, 19 of 20 under 4 %', () => {
    expect(fetched[Math.floor(fetched.length / 2)]).toBeLessThanOrEqual(population * 0.005)
    expect(fetched[Math.floor(fetched.length * 0.95)]).toBeLessThanOrEqual(population * 0.04)
  })

  it('files each person under few keys', () => {
    const counts = keys.map(({ length }) => length).sort((a, b) => a - b)
    expect(counts[population / 2]).toBeLessThanOrEqual(20)
    expect(counts.at(-1)).toBeLessThanOrEqual(40)
  })
})

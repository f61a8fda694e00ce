import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSimilarity } from './name-similarity'
import { rankByName } from './rank-by-name'

/** One person each, written two ways. */
const same = [
  ['สมชาย ใจดี', 'Somchai Jaidee'],
  ['กิตติพงษ์ พงศ์สวัสดิ์', 'Kittipong Phongsawat'],
  ['王小明', 'Wang Xiaoming'],
  ['張志強', 'Chang Chih-chiang'],
  ['曾國強', 'Tsang Kwok Keung'],
  ['Đỗ Quốc Bảo', 'Do Quoc Bao'],
  ['Lê Hoàng Phúc', 'Phuc Le Hoang'],
  ['Mohd Faizal', 'Muhammad Faisal'],
  ['Agus Wijaya', 'Agoes Widjaja'],
  ['Ahmad Firdaus bin Ismail', 'Ahmad Firdaus Ismail'],
  ['ခင်မောင်ဝင်း', 'Khin Maung Win'],
  ['U Thant Zin', 'Thant Zin'],
  ['ជា សុផល', 'Chea Sophal'],
  ['ສົມສັກ ແກ້ວມະນີ', 'Somsack Keomany'],
  ['राजेश कुमार', 'Rajesh Kumar'],
  ['김서연', 'Kim Seo-yeon'],
] as const

describe('nameSimilarity', () => {
  it.each(same)('%s is %s', (a, b) => expect(nameSimilarity(a, b)).toBeGreaterThan(0.8))

  it('puts every one of them above all others', () => {
    for (const [a, b] of same) {
      for (const [, other] of same) {
        if (other === b) continue
        expect([a, other, nameSimilarity(a, other) < nameSimilarity(a, b)]).toEqual([
          a,
          other,
          true,
        ])
      }
    }
  })

  it('is symmetric, within 0 and 1, and 1 for a name and itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abchingkสมชยใจ王小 '), maxLength: 20 })
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = nameSimilarity(a, b)
        expect(likeness).toBe(nameSimilarity(b, a))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness).toBeLessThanOrEqual(1)
        if (/\p{L}/u.test(a)) expect(nameSimilarity(a, a.toUpperCase())).toBe(1)
      }),
    )
  })
})

describe('rankByName', () => {
  const people = [
    { id: 1, names: ['Somsak Jaidee'] },
    { id: 2, names: ['สมชาย ใจบุญ'] },
    { id: 3, names: ['Chai', 'สมชาย ใจดี'] },
    { id: 4, names: ['Nguyễn Thị Hương'] },
    { id: 5, names: [] },
  ]

  it('orders by the likest name of each', () => {
    const ranked = rankByName('Somchai Jaidi', people)
    expect(ranked.map(({ id }) => id).slice(0, 3)).toEqual([3, 1, 2])
    expect(ranked.at(-1)).toEqual({ id: 5, score: 0 })
  })

  it('finds a name by a part of it, however long it is', () => {
    const long = [...people, { id: 6, names: ['Maria Cristina Ocampo Santos'] }]
    expect(rankByName('Ocampo', long)[0]).toMatchObject({ id: 6 })
    expect(rankByName('Ocampo', long)[0]!.score).toBeGreaterThan(0.8)
    expect(rankByName('Huo', people)[0]).toMatchObject({ id: 4 })
  })
})

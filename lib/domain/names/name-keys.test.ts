import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostKeys, nameKeys } from './name-keys'
import { queryKeys } from './query-keys'

const shares = (query: string, names: string[], tier: number) => {
  const filed = new Set(nameKeys(names))
  return queryKeys(query)
    .slice(0, tier)
    .flat()
    .some((key) => filed.has(key))
}

describe('nameKeys', () => {
  it('makes at most 40 keys, none twice, whatever is on file', () => {
    const names = [
      '曾國強',
      'ZENG GUOQIANG',
      'Tsang Kwok Keung',
      'Maria Cristina Dela Cruz Santos y Reyes',
    ]
    const keys = nameKeys(names)
    expect(keys.length).toBeLessThanOrEqual(mostKeys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(nameKeys(['👍', ''])).toEqual([])
  })

  it('holds no name that can be read back at a glance', () => {
    expect(nameKeys(['Somchai Jaidee']).join(' ')).not.toMatch(/somchai|jaidee/i)
  })
})

describe('queryKeys', () => {
  it.each([
    ['Jaidi Somchay', ['สมชาย ใจดี'], 1],
    ['สมชาย ใจดี', ['SOMCHAI JAIDEE'], 1],
    ['SomchaiJaidee', ['Somchai Jaidee'], 1],
    ['Kyaw Aung', ['အောင်ကျော်'], 1],
    ['Wong Chun Kit', ['黃俊傑'], 1],
    ['Minjun Kim', ['김민준'], 1],
    ['Phuc Le', ['Lê Hoàng Phúc'], 3],
    ['Bijay Sharma', ['Vijay Sharma'], 2],
    ['Somchai Xaidee', ['Somchai Jaidee'], 2],
    ['Jaidee', ['Somchai Jaidee'], 1],
    ['som', ['สมชาย ใจดี'], 2],
    ['Tampu', ['Rizky Tampubolon'], 2],
    ['Nguyen Hu', ['Nguyễn Thị Hương'], 3],
  ])('%s reaches %s within tier %i', (query, names, tier) => {
    expect(shares(query, names, tier)).toBe(true)
  })

  it('does not reach everybody', () => {
    expect(shares('Somchai Jaidee', ['Nguyễn Thị Hương'], 4)).toBe(false)
    expect(shares('Rajesh Kumar', ['Siti Nurhaliza'], 4)).toBe(false)
    expect(queryKeys('12 👍')).toEqual([])
  })

  it('reaches every name by itself, whatever its letters', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(
          fc.string({ unit: fc.constantFrom(...'aeiounghkstmrlwy'), minLength: 1, maxLength: 9 }),
          {
            minLength: 1,
            maxLength: 7,
          },
        )
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(name, (typed) => {
        if (nameKeys([typed]).length > 0) expect(shares(typed, [typed], 1)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never repeats a key in a later tier', () => {
    const keys = queryKeys('Nguyễn Văn Quyết').flat()
    expect(new Set(keys).size).toBe(keys.length)
  })
})

import { describe, expect, it } from 'vitest'
import { plannedEachTime, statementNames } from './statement-name'

describe('names of statements', () => {
  it('are the same for the same text and never shared by two', () => {
    const name = statementNames()
    const first = name({ sql: 'SELECT 1' })
    expect(first).toMatch(/^\w{1,63}$/)
    expect(name({ sql: 'SELECT 2' })).not.toBe(first)
    expect(name({ sql: 'SELECT 1' })).toBe(first)
  })

  it('are not given to what is planned with its values', () => {
    expect(statementNames()({ sql: `${plannedEachTime} SELECT 1` })).toBe('')
  })

  it('end: what is made without bound is not kept without bound', () => {
    const name = statementNames()
    const given = Array.from({ length: 600 }, (_, at) => name({ sql: `SELECT ${at}` }))
    expect(given.filter(Boolean)).toHaveLength(500)
    expect(name({ sql: 'SELECT 0' })).toBe(given[0])
  })
})

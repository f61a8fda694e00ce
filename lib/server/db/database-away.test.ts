import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './database-away'

const failed = (code: string, message = 'failed') => Object.assign(new Error(message), { code })
const fromDriver = (originalCode: string) =>
  Object.assign(failed('P2010'), { meta: { driverAdapterError: { cause: { originalCode } } } })

describe('an error that means the database is away', () => {
  it.each([
    ['refused by the system', failed('ECONNREFUSED')],
    ['cut in the middle', failed('ECONNRESET')],
    ['no connection free in time', failed('P2024')],
    ['shut down by its administrator', fromDriver('57P01')],
    ['starting up', fromDriver('57P03')],
    ['taking no connections', fromDriver('55000')],
    ['full', fromDriver('53300')],
    ['wrapped', new Error('outer', { cause: failed('ECONNREFUSED') })],
  ])('%s', (_, error) => expect(isDatabaseAway(error)).toBe(true))

  it.each([
    ['a uniqueness', fromDriver('23505')],
    ['a policy', fromDriver('42501')],
    ['a bug of ours', new TypeError('x is not a function')],
    ['no error at all', 'ECONNREFUSED'],
    ['nothing', null],
  ])('is not %s', (_, error) => expect(isDatabaseAway(error)).toBe(false))
})

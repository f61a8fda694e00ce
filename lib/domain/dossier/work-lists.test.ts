import { expect, it } from 'vitest'
import { listFilters, listHref, readListRequest } from './work-lists'

const filters = { status: 'verified', citizenship: 'IN', area: 'KH-18', whereabouts: 'held' }

it('reads back the address that it writes', () => {
  const request = { list: 'stale', filters, after: 'cursor' } as const
  const search = Object.fromEntries(new URL(listHref(request), 'http://x').searchParams)
  expect(readListRequest(search)).toEqual(request)
})

it.each(listFilters)('leaves out a %s that it does not know', (filter) => {
  for (const code of ['nonsense', 'ZZ', 'toString', '', "'; --"]) {
    expect(readListRequest({ list: 'agency', [filter]: code }).filters).toEqual({})
  }
})

it('falls back to the own list', () => {
  expect(readListRequest({ list: 'everything' }).list).toBe('mine')
})

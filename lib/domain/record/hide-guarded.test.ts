import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValues } from '@/lib/testing/arbitrary-record'
import { kindNames, recordKinds } from '../kinds/registry'
import { guardedKeys, hideGuarded } from './hide-guarded'

describe('guarded fields', () => {
  it('are the numbers, handles and secret words by which the person is reached', () => {
    const guarded = kindNames.flatMap((name) =>
      guardedKeys(recordKinds[name]).map((key) => `${name}.${key}`),
    )
    expect(guarded).toEqual([
      'contact-point.phone',
      'contact-point.handle',
      'safe-contact-plan.codeWord',
      'safe-contact-plan.duressPhrase',
      'relative.phone',
      'relative.handle',
    ])
  })

  it.each(kindNames)('of any %s are taken out, each named, and nothing else is', (name) => {
    const kind = recordKinds[name]
    fc.assert(
      fc.property(arbitraryValues(kind), (values) => {
        const veiled = hideGuarded(kind, values)
        const taken = Object.keys(values).filter((key) => !(key in veiled.values))
        expect(taken.toSorted()).toEqual([...veiled.hidden].toSorted())
        expect(taken.every((key) => guardedKeys(kind).includes(key))).toBe(true)
        expect(Object.keys(veiled.values).some((key) => guardedKeys(kind).includes(key))).toBe(
          false,
        )
        expect(values).toMatchObject(veiled.values)
      }),
    )
  })
})

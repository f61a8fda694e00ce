import { describe, expect, it } from 'vitest'
import { tryLimits, type TryKind, waitAfter } from './growing-delay'

describe.each(Object.keys(tryLimits) as TryKind[])('waits after tries: %s', (kind) => {
  const { free, first, longest } = tryLimits[kind]

  it('leaves the free tries free, then doubles up to the longest and never past it', () => {
    expect(waitAfter(kind, 1)).toBe(0)
    expect(waitAfter(kind, free)).toBe(0)
    expect(waitAfter(kind, free + 1)).toBe(first)
    expect(waitAfter(kind, free + 2)).toBe(first * 2)
    expect(waitAfter(kind, free + 1_000_000)).toBe(longest)
  })

  it('never shrinks as tries go on', () => {
    const waits = Array.from({ length: 60 }, (_, n) => waitAfter(kind, n + 1))
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  })
})

it('never locks anybody out for longer than a quarter of an hour', () => {
  for (const { longest } of Object.values(tryLimits)) expect(longest).toBeLessThanOrEqual(900)
})

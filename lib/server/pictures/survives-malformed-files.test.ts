import { expect, it } from 'vitest'
import { malformedRun } from '@/lib/testing/malformed-run'

const count = 300

it(
  `${count} malformed files: each refused, or kept with clean copies`,
  { timeout: 60_000 },
  async () => {
    const { outcomes, wrong } = await malformedRun(20_261_122, count, 2)
    expect(wrong).toEqual([])
    expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(count)
    // Both ends are reached, so the corpus is neither all rubbish nor all harmless.
    expect(outcomes['kept as image']).toBeGreaterThan(count / 20)
    expect(outcomes['damaged']).toBeGreaterThan(count / 20)
  },
)

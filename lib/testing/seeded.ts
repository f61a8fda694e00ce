/** Numbers that look random and are the same at every run (mulberry32): `whole(n)` is 0 to n − 1. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    whole,
    pick: <T>(list: readonly T[]): T => {
      const item = list[whole(list.length)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    },
    bytes: (length: number) => Buffer.from(Array.from({ length }, () => whole(256))),
  }
}

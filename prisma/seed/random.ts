import { createHash } from 'node:crypto'

/** Numbers from 0 (inclusive) to 1 (exclusive), and what is mostly wanted of them. */
export type Chance = {
  next(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  /** True `share` of the time. */
  often(share: number): boolean
  one<Item>(items: readonly Item[]): Item
  /** Some of a list, in its order, each once. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** The same chances for the same name on every machine and in every run: the demonstration is the same each time. */
export function chanceOf(name: string): Chance {
  let state = createHash('sha256').update(name).digest().readUInt32LE()
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    often: (share) => next() < share,
    one: (items) => items[between(0, items.length - 1)]!,
    some(items, count) {
      const left = [...items.keys()]
      const chosen = Array.from(
        { length: Math.min(count, items.length) },
        () => left.splice(between(0, left.length - 1), 1)[0]!,
      )
      return chosen.toSorted((a, b) => a - b).map((at) => items[at]!)
    },
  }
}

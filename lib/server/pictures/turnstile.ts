import 'server-only'

/**
 * Lets work through while its weights together stay within a capacity, first come first served.
 * Work heavier than the capacity passes alone. This is what bounds the memory that pictures take.
 *
 * @param capacity in any unit; the weights are in the same
 */
export function turnstile(capacity: number) {
  let inside = 0
  const waiting: { weight: number; enter: () => void }[] = []

  const admit = () => {
    for (let next = waiting[0]; next && inside + next.weight <= capacity; next = waiting[0]) {
      waiting.shift()
      inside += next.weight
      next.enter()
    }
  }

  return async function pass<T>(weight: number, work: () => Promise<T>): Promise<T> {
    const share = Math.min(weight, capacity)
    await new Promise<void>((enter) => {
      waiting.push({ weight: share, enter })
      admit()
    })
    try {
      return await work()
    } finally {
      inside -= share
      admit()
    }
  }
}

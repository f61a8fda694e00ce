import { expect, it } from 'vitest'
import { turnstile } from './turnstile'

/** Work that ends when told, and a record of how much of it is inside at once. */
function watched(capacity: number) {
  const pass = turnstile(capacity)
  const entered: string[] = []
  const ends = new Map<string, () => void>()
  const enter = (name: string, weight: number) =>
    pass(weight, () => {
      entered.push(name)
      return new Promise<void>((end) => ends.set(name, end))
    })
  return { entered, enter, end: (name: string) => ends.get(name)?.() }
}

const settled = () => new Promise((done) => setImmediate(done))

it('lets in what fits and the rest in the order it came', async () => {
  const { entered, enter, end } = watched(10)
  const all = [enter('a', 6), enter('b', 6), enter('c', 1)]
  await settled()
  // c would fit, and still waits: nobody heavy waits for ever.
  expect(entered).toEqual(['a'])
  end('a')
  await settled()
  expect(entered).toEqual(['a', 'b', 'c'])
  end('b')
  end('c')
  await Promise.all(all)
})

it('lets what is heavier than everything pass alone', async () => {
  const { entered, enter, end } = watched(10)
  const all = [enter('huge', 1000), enter('small', 1)]
  await settled()
  expect(entered).toEqual(['huge'])
  end('huge')
  await settled()
  end('small')
  await Promise.all(all)
  expect(entered).toEqual(['huge', 'small'])
})

it('is not blocked by work that fails', async () => {
  const pass = turnstile(1)
  await expect(pass(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await pass(1, async () => 'next')).toBe('next')
})

/** Does one thing and says so: nothing when it took no time to speak of. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = Date.now()
  const slow = setTimeout(() => console.log(`${what} …`), 400)
  try {
    const result = await work()
    const took = Date.now() - from
    if (took >= 400) console.log(`  done in ${(took / 1000).toFixed(1)} s`)
    return result
  } finally {
    clearTimeout(slow)
  }
}

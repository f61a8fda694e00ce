/**
 * Likeness of two short words by the letters they share in about the same places, words that begin
 * alike counting more. Source: Winkler, "String Comparator Metrics" (1990), prefix weight 0.1, up to 4.
 *
 * @returns 0 (nothing shared) to 1 (equal)
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  if (a.length === 0 || b.length === 0) return 0
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1)
  const taken = new Uint8Array(b.length)
  const shared: number[] = []
  for (let at = 0; at < a.length; at += 1) {
    const to = Math.min(b.length, at + reach + 1)
    for (let other = Math.max(0, at - reach); other < to; other += 1) {
      if (taken[other] || a.charCodeAt(at) !== b.charCodeAt(other)) continue
      taken[other] = 1
      shared.push(a.charCodeAt(at))
      break
    }
  }
  if (shared.length === 0) return 0
  let exchanged = 0
  let next = 0
  for (let other = 0; other < b.length; other += 1) {
    if (!taken[other]) continue
    if (b.charCodeAt(other) !== shared[next]) exchanged += 1
    next += 1
  }
  const count = shared.length
  const jaro = (count / a.length + count / b.length + (count - exchanged / 2) / count) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  return jaro + prefix * 0.1 * (1 - jaro)
}

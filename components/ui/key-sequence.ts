/**
 * One more key in a sequence. `known` are the sequences ("/", "g d"), `pressed` the keys so far, `key` the new one.
 * @returns what is now pressed, and the sequence that is complete, if one is. A key that continues nothing may begin one.
 */
export function press(
  known: readonly string[],
  pressed: string,
  key: string,
): { pressed: string; hit?: string } {
  if (key === 'Shift') return { pressed }
  for (const typed of pressed ? [`${pressed} ${key}`, key] : [key]) {
    if (known.includes(typed)) return { pressed: '', hit: typed }
    if (known.some((keys) => keys.startsWith(`${typed} `))) return { pressed: typed }
  }
  return { pressed: '' }
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>()

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(timeZone)) {
    let clock: Intl.DateTimeFormat | undefined
    try {
      clock = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        calendar: 'iso8601',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      clock = undefined // the runtime's time zone database does not know the name
    }
    clocks.set(timeZone, clock)
  }
  return clocks.get(timeZone)
}

/** Whether the runtime knows this IANA time zone name (`Asia/Phnom_Penh`). */
export function isTimeZone(timeZone: string): boolean {
  return clockOf(timeZone) !== undefined
}

/** Milliseconds by which local time is ahead of UTC at an instant (milliseconds since 1970). */
function offsetAt(instant: number, clock: Intl.DateTimeFormat): number {
  const part = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const local = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second)
  return local - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which clocks of a zone show a local time.
 *
 * @param local the local time as milliseconds, as if it were UTC
 * @param timeZone IANA name
 * @returns milliseconds since 1970; the earlier instant where clocks go back and show it twice;
 *   undefined where clocks go forward and skip it, or when the zone is unknown
 */
export function instantOfLocal(local: number, timeZone: string): number | undefined {
  const clock = clockOf(timeZone)
  if (!clock) return undefined
  const day = 86_400_000
  const offsets = [offsetAt(local - day, clock), offsetAt(local + day, clock)]
  return offsets
    .map((offset) => local - offset)
    .toSorted((a, b) => a - b)
    .find((instant) => instant + offsetAt(instant, clock) === local)
}

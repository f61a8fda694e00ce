/**
 * How tries are slowed: `free` of them without a wait; then each further one opens a wait, `first` seconds long and
 * doubling up to `longest`, in which no other try is looked at. Counted over `memory` seconds. Never a hard lock: the
 * longest wait is a quarter of an hour, and a device that signed in before is counted by itself, so that nobody can
 * keep a member out by guessing at their address (OWASP Authentication Cheat Sheet, "Account lockout").
 */
export const tryLimits = {
  /** One e-mail address, from devices that never signed it in. */
  account: { free: 5, first: 15, longest: 900, memory: 86_400 },
  /** One e-mail address, from a device that signed it in before. */
  device: { free: 5, first: 15, longest: 900, memory: 86_400 },
  /** One network address, whoever is tried: an office behind one address makes honest mistakes too. */
  address: { free: 30, first: 15, longest: 900, memory: 3_600 },
  /** The second factor of one member. */
  code: { free: 5, first: 15, longest: 900, memory: 86_400 },
  /** Invitation links, from one network address: guessing one is hopeless, but asks the database each time. */
  invitation: { free: 30, first: 15, longest: 900, memory: 3_600 },
  /** Codes of release packets, from one network address: guessing one is hopeless, but asks the database each time. */
  verification: { free: 30, first: 15, longest: 900, memory: 3_600 },
} as const satisfies Record<string, TryLimit>

export type TryLimit = { free: number; first: number; longest: number; memory: number }
export type TryKind = keyof typeof tryLimits

/** The wait, in seconds, that the `n`th try (from 1) of this kind opens; 0 for the free ones. */
export function waitAfter(kind: TryKind, n: number): number {
  const { free, first, longest } = tryLimits[kind]
  return n <= free ? 0 : Math.min(longest, first * 2 ** Math.min(n - free - 1, 20))
}

import type { AgeRange } from './age-at'

/** Age bands of every statistic: code, youngest and oldest completed years. Source: domain.md, "Statistics". */
export const ageBands = [
  { code: '0-8', from: 0, to: 8 },
  { code: '9-17', from: 9, to: 17 },
  { code: '18-20', from: 18, to: 20 },
  { code: '21-23', from: 21, to: 23 },
  { code: '24-26', from: 24, to: 26 },
  { code: '27-29', from: 27, to: 29 },
  { code: '30-38', from: 30, to: 38 },
  { code: '39-47', from: 39, to: 47 },
  { code: '48+', from: 48, to: Infinity },
] as const satisfies readonly ({ code: string } & AgeRange)[]

export type AgeBand = (typeof ageBands)[number]['code']

/**
 * The band an age falls into.
 *
 * @param age completed years, as ageAt returns them
 * @returns the code of the band; undefined when the age is unknown or its range crosses a border,
 *   because a statistic must not guess
 */
export function ageBand(age: AgeRange | undefined): AgeBand | undefined {
  if (!age) return undefined
  return ageBands.find(({ from, to }) => from <= age.from && age.to <= to)?.code
}

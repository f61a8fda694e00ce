import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** Length limits in characters. NIST SP 800-63B-4 asks for 8 beside a second factor, 15 alone; we ask for 12. */
export const shortestPassword = 12
export const longestPassword = 256

/** Of zxcvbn's 0 to 4: 3 is "safely unguessable" where guessing is slowed, which argon2id and our limits do. */
const strongEnough = 3

/** Why a new password is refused; each has a message under `account.password.fault`. */
export const passwordFaults = [
  'missing',
  'too-short',
  'too-long',
  'same-as-before',
  'about-you',
  'common',
  'pattern',
  'date',
  'guessable',
] as const

export type PasswordFault = (typeof passwordFaults)[number]

// zxcvbn's warnings, told apart only as far as different advice follows.
const faultOf: Record<string, PasswordFault> = {
  userInputs: 'about-you',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  pwned: 'common',
  wordByItself: 'common',
  commonNames: 'common',
  namesByThemselves: 'common',
  straightRow: 'pattern',
  keyPattern: 'pattern',
  simpleRepeat: 'pattern',
  extendedRepeat: 'pattern',
  sequences: 'pattern',
  recentYears: 'date',
  dates: 'date',
}

let estimator: ZxcvbnFactory | undefined

/**
 * What is wrong with a new password, or null when it will do.
 * @param about words a guesser would try for this person first: name, e-mail address, agency.
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | null {
  const length = [...password].length
  if (length === 0) return 'missing'
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const words = [...about, ...about.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)), 'homeward']
  const { score, feedback } = estimator.check(
    password,
    words.filter((word) => word.length > 2).map((word) => word.toLowerCase()),
  )
  if (score >= strongEnough) return null
  return faultOf[feedback.warning ?? ''] ?? 'guessable'
}

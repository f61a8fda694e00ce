import 'server-only'
import { randomInt } from 'node:crypto'
import { recoveryAlphabet, recoveryCodes } from '@/lib/domain/identity/code'
import { keyedHash } from './keyed-hash'

const letter = () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]

/** Fresh recovery codes, 50 random bits each, without hyphens. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodes.count }, () =>
    Array.from({ length: recoveryCodes.length }, letter).join(''),
  )

/** What is kept of a member's recovery code: a keyed hash, because 50 bits could be searched through. */
export const hashRecoveryCode = (memberId: string, code: string): Buffer =>
  keyedHash('recovery-code', `${memberId}:${code}`)

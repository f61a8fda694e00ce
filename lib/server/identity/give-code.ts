import 'server-only'
import { readCode, readRecoveryCode } from '@/lib/domain/identity/code'
import type { Tx } from '../db/transaction'
import { claimTry, forgetTries, type Tried } from '../limits/claim-try'
import { atDoor, type DoorStep, recordStep } from './at-door'
import { complete, completeByRecovery } from './complete'
import { pendingOf } from './pending'
import { hashRecoveryCode } from './recovery-codes'
import { stepOfCode } from './totp'

export type CodeRefusal =
  | { ok: false; reason: 'signed-out' | 'missing' | 'not-a-code' | 'wrong' }
  | Extract<Tried, { ok: false }>

type Completed = { ok: true; token: string; email: string }

/** What was typed into a code field and is no code: nothing at all, or something else. */
export const noCode = (typed: string) =>
  ({ ok: false, reason: typed.trim() ? 'not-a-code' : 'missing' }) as const

async function secondStep(
  who: { memberId: string; email: string },
  step: DoorStep,
  open: (tx: Tx) => Promise<string | null>,
): Promise<Completed | CodeRefusal> {
  const trying = { kind: 'code', who: who.memberId } as const
  const tried = await claimTry(trying)
  if (!tried.ok) return tried
  const token = await atDoor(async (tx) => {
    const next = await open(tx)
    await recordStep(tx, who.memberId, step, next ? 'done' : 'refused', next ? undefined : 'code')
    return next
  })
  if (!token) return { ok: false, reason: 'wrong' }
  await forgetTries(trying)
  return { ok: true, token, email: who.email }
}

/**
 * The second step of signing in: the code of the authenticator app. A code works once.
 * @param now Unix time in milliseconds
 * @returns the token of the full session, to replace the one in the cookie.
 */
export async function giveCode(
  token: string,
  typed: string,
  now: number,
): Promise<Completed | CodeRefusal> {
  const pending = await pendingOf(token)
  if (!pending?.enrolled || !pending.seed) return { ok: false, reason: 'signed-out' }
  const code = readCode(typed)
  if (!code) return noCode(typed)
  const step = stepOfCode(pending.seed, code, pending.lastStep, now)
  return secondStep(pending, 'sign-in.code', async (tx) =>
    step === null ? null : complete(tx, token, step),
  )
}

/** The second step with a recovery code instead, which is used up by it. */
export async function giveRecoveryCode(
  token: string,
  typed: string,
): Promise<Completed | CodeRefusal> {
  const pending = await pendingOf(token)
  if (!pending?.enrolled) return { ok: false, reason: 'signed-out' }
  const code = readRecoveryCode(typed)
  if (!code) return noCode(typed)
  const hash = hashRecoveryCode(pending.memberId, code)
  return secondStep(pending, 'sign-in.recovery-code', (tx) => completeByRecovery(tx, token, hash))
}

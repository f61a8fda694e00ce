import 'server-only'
import { z } from 'zod'
import { readCode } from '@/lib/domain/identity/code'
import { claimTry, forgetTries } from '../limits/claim-try'
import { openRecord, sealRecord } from '../sealing/record'
import { atDoor, recordRefusal, recordStep } from './at-door'
import { complete } from './complete'
import { type CodeRefusal, noCode } from './give-code'
import { type Pending, pendingOf } from './pending'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'
import { stepOfCode } from './totp'

// Between the first right code and the word that the recovery codes are kept, what is needed travels in the form,
// sealed under the member's key: nothing is enrolled, and nothing stored, until the member has the codes.
const Kept = z.object({ seed: z.string(), step: z.number().int(), codes: z.array(z.string()) })
const context = (memberId: string) => ({
  holder: memberId,
  table: 'credential',
  record: 'enrolment',
})

export type RecoveryCodesShown = { codes: string[]; kept: string }

/**
 * The first code of a new authenticator.
 * @param now Unix time in milliseconds
 * @returns recovery codes to show once, and a sealed note for `finishEnrolment`.
 */
export async function checkFirstCode(
  token: string,
  typed: string,
  now: number,
): Promise<({ ok: true } & RecoveryCodesShown) | CodeRefusal> {
  const pending = await pendingOf(token)
  if (!pending || pending.enrolled || !pending.seed) return { ok: false, reason: 'signed-out' }
  const code = readCode(typed)
  if (!code) return noCode(typed)
  const { memberId, seed } = pending
  const tried = await claimTry({ kind: 'code', who: memberId })
  if (!tried.ok) return tried
  const step = stepOfCode(seed, code, pending.lastStep, now)
  if (step === null) {
    await recordRefusal(memberId, 'sign-in.enrol', 'code')
    return { ok: false, reason: 'wrong' }
  }
  await forgetTries({ kind: 'code', who: memberId })
  const codes = newRecoveryCodes()
  const kept = await sealRecord(pending.key, context(memberId), { seed, step, codes })
  return { ok: true, codes, kept }
}

function openKept(pending: Pending, kept: string): z.output<typeof Kept> | null {
  try {
    const note = Kept.parse(openRecord(pending.key, context(pending.memberId), kept))
    return note.seed === pending.seed ? note : null
  } catch {
    // Not our seal: a form of another session, or made up.
    return null
  }
}

/**
 * Ends an enrolment, once the member says that the recovery codes are kept safe.
 * @returns the token of the full session; or `unconfirmed` with the same codes to show again; or `signed-out` when
 *   this took too long, or another seed was offered meanwhile.
 */
export async function finishEnrolment(
  token: string,
  kept: string,
  confirmed: boolean,
): Promise<
  | { ok: true; token: string; email: string }
  | ({ ok: false; reason: 'unconfirmed' } & RecoveryCodesShown)
  | { ok: false; reason: 'signed-out' }
> {
  const pending = await pendingOf(token)
  const note = pending && !pending.enrolled ? openKept(pending, kept) : null
  if (!pending || !note) return { ok: false, reason: 'signed-out' }
  if (!confirmed) return { ok: false, reason: 'unconfirmed', codes: note.codes, kept }
  const { memberId, email } = pending
  const full = await atDoor(async (tx) => {
    const hashes = note.codes.map((code) => hashRecoveryCode(memberId, code))
    const next = await complete(tx, token, note.step, hashes)
    if (next) await recordStep(tx, memberId, 'sign-in.enrol', 'done')
    return next
  })
  return full ? { ok: true, token: full, email } : { ok: false, reason: 'signed-out' }
}

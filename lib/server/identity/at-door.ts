import 'server-only'
import type { Tx } from '../db/transaction'
import { door } from '../db/client'

/** The steps of signing in, as the audit trail names them. */
export type DoorStep =
  | 'sign-in.password'
  | 'sign-in.enrol'
  | 'sign-in.code'
  | 'sign-in.recovery-code'
  | 'sign-in.invitation'
  | 'sign-in.provider'
  | 'sign-out'
  | 'session.lock'
  | 'account.password'
  | 'account.authenticator'
  | 'account.recovery-codes'

/** Runs `work` in one transaction at the door. End it with `recordStep`: the act and its trace, or neither. */
export function atDoor<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return door().$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}

/**
 * Appends one step to the audit chain. `memberId` is null when the address given belongs to nobody; what was typed
 * is never kept. `how` is a code: which factor, or why it was refused.
 */
export async function recordStep(
  tx: Tx,
  memberId: string | null,
  step: DoorStep,
  outcome: 'done' | 'refused',
  how?: string,
): Promise<void> {
  const detail = JSON.stringify(how ? { how } : {})
  await tx.$queryRaw`SELECT app.door_audit(${memberId}::uuid, ${step}, ${outcome}, ${detail})::text`
}

/** A refusal, in a transaction of its own. */
export function recordRefusal(memberId: string | null, step: DoorStep, how: string): Promise<void> {
  return atDoor((tx) => recordStep(tx, memberId, step, 'refused', how))
}

import 'server-only'
import { door } from '../db/client'
import { claimTry, forgetTries, type Tried } from '../limits/claim-try'
import { hashToken } from '../sealing/bearer-token'
import type { Actor } from './actor'
import { type DoorStep, recordRefusal } from './at-door'
import { passwordMatches } from './password-hash'

/** What stands behind a live session. The hash never leaves lib/server/identity. */
export type CredentialOf = {
  memberId: string
  email: string
  about: string[]
  passwordHash: string
  passwordSetAt: Date
  wrappedKey: string
  recoveryLeft: number
}

type Row = {
  member_id: string
  email: string
  member_name: string
  agency_name: string
  password_hash: string
  password_set_at: Date
  wrapped_key: string
  recovery_left: number
}

/** The credential of the actor; null when the session has just ended. */
export async function credentialOf(actor: Pick<Actor, 'token'>): Promise<CredentialOf | null> {
  const [row] = await door().$queryRaw<Row[]>`
    SELECT * FROM app.door_credential(decode(${hashToken(actor.token)}, 'hex'))`
  if (!row) return null
  return {
    memberId: row.member_id,
    email: row.email,
    about: [row.email, row.member_name, row.agency_name],
    passwordHash: row.password_hash,
    passwordSetAt: row.password_set_at,
    wrappedKey: row.wrapped_key,
    recoveryLeft: row.recovery_left,
  }
}

export type PasswordRefusal =
  | { ok: false; reason: 'signed-out' | 'missing' | 'wrong' }
  | Extract<Tried, { ok: false }>

/**
 * Asks a signed-in person for the password once more, before an act that a stolen session must not do. Tries are
 * counted with those of the second factor; a wrong one is audited as `step`.
 */
export async function askPassword(
  actor: Pick<Actor, 'token'>,
  password: string,
  step: DoorStep,
): Promise<{ ok: true; credential: CredentialOf } | PasswordRefusal> {
  const credential = await credentialOf(actor)
  if (!credential) return { ok: false, reason: 'signed-out' }
  if (!password) return { ok: false, reason: 'missing' }
  const trying = { kind: 'code', who: credential.memberId } as const
  const tried = await claimTry(trying)
  if (!tried.ok) return tried
  if (!(await passwordMatches(credential.passwordHash, password))) {
    await recordRefusal(credential.memberId, step, 'password')
    return { ok: false, reason: 'wrong' }
  }
  await forgetTries(trying)
  return { ok: true, credential }
}

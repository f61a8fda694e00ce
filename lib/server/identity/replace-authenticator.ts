import 'server-only'
import { generateSecret } from 'otplib'
import { readCode } from '@/lib/domain/identity/code'
import { claimTry, forgetTries } from '../limits/claim-try'
import { hashToken } from '../sealing/bearer-token'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import type { Actor } from './actor'
import { atDoor, recordRefusal, recordStep } from './at-door'
import { askPassword, credentialOf, type PasswordRefusal } from './credential'
import { type CodeRefusal, noCode } from './give-code'
import { stepOfCode } from './totp'
import { openSeed, sealSeed } from './totp-seed'

/** A seed that is not in force yet: shown as a QR code, and carried by the form under the member's seal. */
export type OfferedSeed = { seed: string; kept: string }

/** Begins the change to another authenticator, after the password. The present one keeps working. */
export async function offerAuthenticator(
  actor: Actor,
  password: string,
): Promise<({ ok: true } & OfferedSeed) | PasswordRefusal> {
  const asked = await askPassword(actor, password, 'account.authenticator')
  if (!asked.ok) return asked
  const { memberId, wrappedKey } = asked.credential
  const seed = generateSecret({ length: 20 })
  return {
    ok: true,
    seed,
    kept: await sealSeed(unwrapDataKey(loadKeyring(), memberId, wrappedKey), seed),
  }
}

/**
 * Ends it with the first code of the new authenticator: from now on only that one counts, and every other session of
 * the actor ends.
 * @param kept the sealed note of `offerAuthenticator`
 * @param now Unix time in milliseconds
 * @returns a refusal carries the seed to show again, when the note is good.
 */
export async function replaceAuthenticator(
  actor: Actor,
  kept: string,
  typed: string,
  now: number,
): Promise<{ ok: true } | (CodeRefusal & { offered?: OfferedSeed })> {
  const credential = await credentialOf(actor)
  const seed = credential && readKept(credential, kept)
  if (!credential || !seed) return { ok: false, reason: 'signed-out' }
  const offered = { seed, kept }
  const code = readCode(typed)
  if (!code) return { ...noCode(typed), offered }
  const trying = { kind: 'code', who: credential.memberId } as const
  const tried = await claimTry(trying)
  if (!tried.ok) return { ...tried, offered }
  const step = stepOfCode(seed, code, null, now)
  if (step === null) {
    await recordRefusal(credential.memberId, 'account.authenticator', 'code')
    return { ok: false, reason: 'wrong', offered }
  }
  await forgetTries(trying)
  return atDoor(async (tx) => {
    const [row] = await tx.$queryRaw<{ ok: boolean }[]>`
      SELECT app.door_replace_totp(decode(${hashToken(actor.token)}, 'hex'), ${kept}, ${step}::bigint) AS ok`
    if (!row?.ok) return { ok: false, reason: 'signed-out' }
    await recordStep(tx, credential.memberId, 'account.authenticator', 'done')
    return { ok: true }
  })
}

function readKept(
  { memberId, wrappedKey }: { memberId: string; wrappedKey: string },
  kept: string,
): string | null {
  try {
    return openSeed(unwrapDataKey(loadKeyring(), memberId, wrappedKey), kept)
  } catch {
    // Another member's, or made up.
    return null
  }
}

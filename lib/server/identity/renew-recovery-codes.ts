import 'server-only'
import { hashToken } from '../sealing/bearer-token'
import type { Actor } from './actor'
import { atDoor, recordStep } from './at-door'
import { askPassword, type PasswordRefusal } from './credential'
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes'

/**
 * Gives the actor fresh recovery codes, after the password. The old ones are void at once.
 * @returns the codes, to show once: only their hashes are kept.
 */
export async function renewRecoveryCodes(
  actor: Actor,
  password: string,
): Promise<{ ok: true; codes: string[] } | PasswordRefusal> {
  const asked = await askPassword(actor, password, 'account.recovery-codes')
  if (!asked.ok) return asked
  const { memberId } = asked.credential
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => hashRecoveryCode(memberId, code).toString('hex'))
  return atDoor(async (tx) => {
    const [row] = await tx.$queryRaw<{ ok: boolean }[]>`
      SELECT app.door_set_recovery(decode(${hashToken(actor.token)}, 'hex'),
        ARRAY(SELECT decode(h, 'hex') FROM unnest(${hashes}::text[]) h)) AS ok`
    if (!row?.ok) return { ok: false, reason: 'signed-out' }
    await recordStep(tx, memberId, 'account.recovery-codes', 'done')
    return { ok: true, codes }
  })
}

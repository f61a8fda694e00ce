import 'server-only'
import { type Fault, faultsOf } from '@/lib/domain/form/faults'
import { NewPasswordInput } from '@/lib/domain/identity/new-password-input'
import { passwordFault } from '@/lib/domain/identity/password'
import { hashToken } from '../sealing/bearer-token'
import type { Actor } from './actor'
import { atDoor, recordStep } from './at-door'
import { askPassword, type PasswordRefusal } from './credential'
import { hashPassword } from './password-hash'

/** Changes the actor's password, after the present one. Every other session of the actor ends. */
export async function changePassword(
  actor: Actor,
  typed: { current: string; password: string; again: string },
): Promise<{ ok: true } | PasswordRefusal | { ok: false; reason: 'faults'; faults: Fault[] }> {
  // The new one first: a fault in it must not cost a try of the present one.
  const input = NewPasswordInput.safeParse(typed)
  if (!input.success) return { ok: false, reason: 'faults', faults: faultsOf(input.error) }
  const { password } = input.data
  const about = [actor.name, actor.email, actor.agency.name]
  const fault = password === typed.current ? 'same-as-before' : passwordFault(password, about)
  if (fault) return { ok: false, reason: 'faults', faults: [{ field: 'password', fault }] }

  const asked = await askPassword(actor, typed.current, 'account.password')
  if (!asked.ok) return asked
  const hash = await hashPassword(password)
  return atDoor(async (tx) => {
    const [row] = await tx.$queryRaw<{ ok: boolean }[]>`
      SELECT app.door_set_password(decode(${hashToken(actor.token)}, 'hex'), ${hash}) AS ok`
    if (!row?.ok) return { ok: false, reason: 'signed-out' }
    await recordStep(tx, asked.credential.memberId, 'account.password', 'done')
    return { ok: true }
  })
}

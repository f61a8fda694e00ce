import 'server-only'
import { NewPasswordInput } from '@/lib/domain/identity/new-password-input'
import { type Fault, faultsOf } from '@/lib/domain/form/faults'
import { passwordFault } from '@/lib/domain/identity/password'
import { door } from '../db/client'
import { claimTry, type Tried } from '../limits/claim-try'
import { hashToken } from '../sealing/bearer-token'
import { atDoor, recordStep } from './at-door'
import { openDoor } from './open-door'
import { hashPassword } from './password-hash'
import { offerSeed } from './pending'
import type { Visitor } from './visitor'

export type Invited = { memberId: string; email: string; name: string; agency: string }

type Row = { member_id: string; email: string; member_name: string; agency_name: string }

/**
 * Whom an invitation link is for.
 * @returns null when it is unknown, used, replaced by a newer one or too old: all look the same.
 */
export async function invitedBy(token: string): Promise<Invited | null> {
  const [row] = await door().$queryRaw<Row[]>`
    SELECT * FROM app.door_invitation(decode(${hashToken(token)}, 'hex'))`
  return row
    ? {
        memberId: row.member_id,
        email: row.email,
        name: row.member_name,
        agency: row.agency_name,
      }
    : null
}

/** Counts a visit with an invitation link: too many from one address are not looked at. */
export const claimInvitation = (from: Visitor): Promise<Tried> =>
  claimTry({ kind: 'invitation', who: from.address })

/**
 * Accepts an invitation by choosing a password. The link is used up, and the new member is half-way signed in: the
 * second factor comes next.
 * @returns the token of the half-way session; or what is wrong with the password; or `gone`.
 */
export async function acceptInvitation(
  token: string,
  typed: { password: string; again: string },
  from: Visitor,
): Promise<
  | { ok: true; token: string }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'faults'; faults: Fault[] }
> {
  const invited = await invitedBy(token)
  if (!invited) return { ok: false, reason: 'gone' }
  const input = NewPasswordInput.safeParse(typed)
  if (!input.success) return { ok: false, reason: 'faults', faults: faultsOf(input.error) }
  const { password } = input.data
  const fault = passwordFault(password, [invited.name, invited.email, invited.agency])
  if (fault) return { ok: false, reason: 'faults', faults: [{ field: 'password', fault }] }

  const hash = await hashPassword(password)
  const session = await atDoor(async (tx) => {
    const [row] = await tx.$queryRaw<{ ok: boolean }[]>`
      SELECT app.door_accept(decode(${hashToken(token)}, 'hex'), ${hash}) AS ok`
    if (!row?.ok) return null
    const opened = await openDoor(tx, invited.memberId, from.device)
    await recordStep(tx, invited.memberId, 'sign-in.invitation', 'done')
    return opened
  })
  if (!session) return { ok: false, reason: 'gone' }
  await offerSeed(session)
  return { ok: true, token: session }
}

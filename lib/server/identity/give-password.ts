import 'server-only'
import type { SignInInput } from '@/lib/domain/identity/sign-in-input'
import { door } from '../db/client'
import { claimTry, forgetTries, takeBackTry, type Tried, type Trying } from '../limits/claim-try'
import { log } from '../log/log'
import { atDoor, recordRefusal, recordStep } from './at-door'
import { openDoor } from './open-door'
import { passwordMatches } from './password-hash'
import { offerSeed } from './pending'
import type { Visitor } from './visitor'

type Found = { member_id: string; password_hash: string; enrolled: boolean }

/**
 * The first step of signing in. An unknown address, a wrong password, an invitation not yet accepted, a disabled
 * member and a closed agency are the same `wrong`, after the same work.
 * @param knownDevice id of the device if it signed this address in before
 * @returns the token of a short session that opens the second-factor screens and nothing else; or `wrong`; or
 *   `too-fast` with the seconds to wait.
 */
export async function givePassword(
  { email, password }: SignInInput,
  from: Visitor,
  knownDevice: string | null,
): Promise<
  { ok: true; token: string } | { ok: false; reason: 'wrong' } | Extract<Tried, { ok: false }>
> {
  const owner: Trying = knownDevice
    ? { kind: 'device', who: knownDevice }
    : { kind: 'account', who: email }
  const address: Trying = { kind: 'address', who: from.address }
  for (const trying of knownDevice ? [owner] : [owner, address]) {
    const tried = await claimTry(trying)
    if (!tried.ok) {
      // Not looked at, so there is nothing to audit: anybody could grow the trail without end.
      log().warn({ event: 'sign-in-too-fast', kind: trying.kind })
      return tried
    }
  }

  const [found] = await door().$queryRaw<Found[]>`SELECT * FROM app.door_find(${email})`
  if (!(await passwordMatches(found?.password_hash ?? null, password)) || !found) {
    await recordRefusal(found?.member_id ?? null, 'sign-in.password', 'password')
    return { ok: false, reason: 'wrong' }
  }
  const token = await atDoor(async (tx) => {
    const opened = await openDoor(tx, found.member_id, from.device)
    await recordStep(tx, found.member_id, 'sign-in.password', 'done')
    return opened
  })
  if (!found.enrolled) await offerSeed(token)
  await Promise.all([forgetTries(owner), knownDevice ? null : takeBackTry(address)])
  return { ok: true, token }
}

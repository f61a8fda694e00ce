import 'server-only'
import { z } from 'zod'
import { Email } from '@/lib/domain/identity/email'
import { door } from '../db/client'
import { atDoor, recordRefusal, recordStep } from './at-door'
import { openDoor } from './open-door'
import { offerSeed } from './pending'
import type { Visitor } from './visitor'

// Some providers send the word instead of the value.
const Claims = z.object({
  email: Email,
  email_verified: z.union([z.literal(true), z.literal('true')]),
})

/**
 * The first step of signing in, vouched for by the organisation's own identity provider instead of a password. Only
 * an address that the provider says it verified counts, and only one that has a member here who accepted their
 * invitation; nobody is made by signing in. The second factor is asked for all the same.
 * @param claims of the ID token, as they came
 * @returns the token of a half-way session; null when the claims let nobody in.
 */
export async function giveProvider(claims: unknown, from: Visitor): Promise<string | null> {
  const known = Claims.safeParse(claims)
  const [found] = known.success
    ? await door().$queryRaw<{ member_id: string; enrolled: boolean }[]>`
        SELECT member_id, enrolled FROM app.door_find(${known.data.email})`
    : []
  if (!found) {
    await recordRefusal(null, 'sign-in.provider', known.success ? 'unknown' : 'not-verified')
    return null
  }
  const token = await atDoor(async (tx) => {
    const opened = await openDoor(tx, found.member_id, from.device)
    await recordStep(tx, found.member_id, 'sign-in.provider', 'done')
    return opened
  })
  if (!found.enrolled) await offerSeed(token)
  return token
}

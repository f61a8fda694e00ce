import 'server-only'
import { hashToken } from '../sealing/bearer-token'
import { atDoor, recordStep } from './at-door'

/** Ends the session behind a token for good, half-way ones too. An unknown or ended one is left as it is. */
export async function signOut(token: string): Promise<void> {
  await atDoor(async (tx) => {
    const [ended] = await tx.$queryRaw<{ member_id: string | null }[]>`
      SELECT app.door_sign_out(decode(${hashToken(token)}, 'hex')) AS member_id`
    if (ended?.member_id) await recordStep(tx, ended.member_id, 'sign-out', 'done')
  })
}

/**
 * Locks the session behind a token at once: it opens nothing any more, here and in the database. Unlike signing out,
 * work that was typed before and arrives late can still be kept as a draft.
 */
export async function lockSession(token: string): Promise<void> {
  await atDoor(async (tx) => {
    const [locked] = await tx.$queryRaw<{ member_id: string | null }[]>`
      SELECT app.door_lock(decode(${hashToken(token)}, 'hex')) AS member_id`
    if (locked?.member_id) await recordStep(tx, locked.member_id, 'session.lock', 'done')
  })
}

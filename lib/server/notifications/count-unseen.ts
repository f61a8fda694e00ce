import 'server-only'
import { db } from '../db/client'
import type { Actor } from '../identity/actor'

/** How many notifications the actor has not seen, up to 100. One round trip: the frame of every page asks. */
export async function countUnseen(actor: Pick<Actor, 'token'>): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`SELECT app.unseen_of(${actor.token}) AS n`
  return row?.n ?? 0
}

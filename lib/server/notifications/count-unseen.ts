import 'server-only'
import { sql } from '../db/sql'
import type { Actor } from '../identity/actor'

/** How many notifications the actor has not seen, up to 100. One round trip: the frame of every page asks. */
export async function countUnseen(actor: Pick<Actor, 'token'>): Promise<number> {
  const [row] = await sql().$queryRaw<{ n: number }[]>`SELECT app.unseen_of(${actor.token}) AS n`
  return row?.n ?? 0
}

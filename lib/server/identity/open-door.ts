import 'server-only'
import type { Tx } from '../db/transaction'
import { hashToken, randomToken } from '../sealing/bearer-token'

/** Begins a session of somebody whose first factor was right. Returns its token; only the hash is kept. */
export async function openDoor(tx: Tx, memberId: string, device: string): Promise<string> {
  const token = randomToken()
  await tx.$queryRaw`
    SELECT app.door_open(decode(${hashToken(token)}, 'hex'), ${memberId}::uuid, ${device})::text`
  return token
}

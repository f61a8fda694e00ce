import 'server-only'
import { door } from '../db/client'
import type { Visitor } from '../identity/visitor'
import { claimTry, type Tried } from '../limits/claim-try'

/** Without spaces and hyphens, capitals; O and I, L read as the digits they are taken for. */
function plainCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}

const plainHash = (typed: string) =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:-]/g, '')
    .replace(/^sha256/, '')

/**
 * Whether a packet with this code and this hash was issued, and on which day: nothing else is told, and what is unknown
 * looks like what is wrong. Anybody may ask, each address a limited number of times.
 * @param hash all 64 digits, or the first 16 at least
 * @returns the day, `2026-11-22`, or null; or `too-fast` with the seconds to wait
 */
export async function verifyPacket(
  { code, hash }: { code: string; hash: string },
  from: Visitor,
): Promise<{ ok: true; issuedOn: string | null } | Extract<Tried, { ok: false }>> {
  const tried = await claimTry({ kind: 'verification', who: from.address })
  if (!tried.ok) return tried
  const [row] = await door().$queryRaw<{ day: string | null }[]>`
    SELECT app.door_verify_packet(${plainCode(code)}, ${plainHash(hash)})::text AS day`
  return { ok: true, issuedOn: row?.day ?? null }
}

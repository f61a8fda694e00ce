import { may } from '../access/permissions'
import type { Role } from '../access/roles'

/** Whether a grant still gives anything. Its time may be over without anybody having ended it. */
export type GrantStanding = 'in-force' | 'expired' | 'ended'

/** @param grant instants of ISO 8601, `endedAt` null while nobody ended it; @param asOf ISO 8601 instant */
export function grantStanding(
  grant: { endedAt: string | null; expiresAt: string },
  asOf: string,
): GrantStanding {
  if (grant.endedAt) return 'ended'
  return Date.parse(grant.expiresAt) > Date.parse(asOf) ? 'in-force' : 'expired'
}

/** How somebody may end a grant: the owner of the dossier or the giver revokes it, the holder gives it back. */
export type GrantEnding = 'revoke' | 'give-back'

/**
 * How this person may end a grant in force; null when they may not. The SQL function app.end_grant decides alike.
 * @param between agency ids: who owns the dossier, gave the grant, holds it
 */
export function grantEnding(
  between: { owner: string; giver: string; holder: string },
  person: { agencyId: string; roles: readonly Role[] },
): GrantEnding | null {
  if (!may(person.roles, 'grant.end')) return null
  if (person.agencyId === between.owner || person.agencyId === between.giver) return 'revoke'
  return person.agencyId === between.holder ? 'give-back' : null
}

import type { DossierRecords } from '../kinds/dossier-records'
import { find, type Found, type Href } from './probe'
import { alwaysAsked, type AuthorityProfile } from './profiles'
import { requirements, type RequirementKey } from './requirements'

export type RequirementGap = { key: RequirementKey; state: 'missing' | 'stale'; href: Href }

const isMet = ({ there, age }: Found) => there && age?.factor !== 0

function gapOf(key: RequirementKey, records: DossierRecords, now: string): RequirementGap[] {
  const ways = requirements[key].map((probes) => probes.map((probe) => find(probe, records, now)))
  if (ways.some((found) => found.every(isMet))) return []
  const gap = ways[0]!.find((found) => !isMet(found))!
  const stale = ways.some((found) => found.every(({ there }) => there))
  return [{ key, state: stale ? 'stale' : 'missing', href: gap.href }]
}

/**
 * What an authority asks for that a dossier does not have, or has only from a location worth nothing
 * any more.
 *
 * @param profile of the authority; the four that are always asked come first
 * @param records of the dossier
 * @param now ISO 8601 instant
 * @returns the gaps in the order of the profile; none when the request can go
 */
export function profileGaps(
  profile: Pick<AuthorityProfile, 'asks'>,
  records: DossierRecords,
  now: string,
): RequirementGap[] {
  const asked = new Set<RequirementKey>([...alwaysAsked, ...profile.asks])
  return [...asked].flatMap((key) => gapOf(key, records, now))
}

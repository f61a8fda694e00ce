import { type Section, sections } from '../access/sections'
import type { Level } from './codes'

/** What, beside sections of it, ties an agency to a dossier. */
export type Tie =
  | 'owner'
  /** Sees the terms of an offer: its giver, or its receiver once it went out. */
  | 'offer'
  /** An offer to it waits for its answer. */
  | 'offer-open'
  /** It waited for its answer too long. */
  | 'offer-lapsed'
  /** Sees a grant and its line in the ledger: its giver, or its holder, also after the end. */
  | 'grant'
  /** Holds a grant that nobody ended. */
  | 'grant-open'
  /** Holds a grant in force that may be passed on. */
  | 'pass-on'

/** How an agency stands to a dossier at one moment: what it may read, what it may write, and what ties it to it. */
export type Standing = {
  view: readonly Section[]
  write: readonly Section[]
  ties: readonly Tie[]
}

/** A grant, as far as access follows from it. Times are milliseconds since 1970. */
export type GrantTerms = {
  agencyId: string
  sections: readonly Section[]
  level: Level
  expiresAt: number
  ended: boolean
}

/** Whether a grant gives anything at `now`: not ended, and its last moment is still to come. */
export const inForce = (grant: Pick<GrantTerms, 'expiresAt' | 'ended'>, now: number): boolean =>
  !grant.ended && grant.expiresAt > now

/**
 * The sections an agency may read and write: all as the owner, else those of its grants in force together.
 * The SQL function app.project_access says the same; random operations compare them.
 * @param now milliseconds since 1970
 */
export function sectionsOpenTo(
  agencyId: string,
  dossier: { ownerAgencyId: string; grants: readonly GrantTerms[] },
  now: number,
): Pick<Standing, 'view' | 'write'> {
  if (dossier.ownerAgencyId === agencyId) return { view: sections, write: sections }
  const held = dossier.grants.filter((one) => one.agencyId === agencyId && inForce(one, now))
  const named = (grants: readonly GrantTerms[]) =>
    sections.filter((section) => grants.some((one) => one.sections.includes(section)))
  return { view: named(held), write: named(held.filter(({ level }) => level === 'contribute')) }
}

/**
 * How many different dossiers one person opens, and how many pictures are shown to them large or saved, in 24 hours.
 * Somebody who copies what an agency sees meets them; whoever works by hand does not. Of several roles the most
 * generous counts. Source: security.md, "Web" (the bribed insider); the figures are our own choice.
 */
import { type Role, caseRoles } from '../access/roles'

export const dailyCaps = {
  dossier: { 'intake-officer': 200, caseworker: 300, 'consular-officer': 300, supervisor: 400 },
  picture: { 'intake-officer': 200, caseworker: 400, 'consular-officer': 400, supervisor: 400 },
} as const satisfies Record<string, Record<(typeof caseRoles)[number], number>>

export type Capped = keyof typeof dailyCaps

/** The most of `kind` that somebody with these roles may have in 24 hours; 0 for roles that see no dossier. */
export const dailyCap = (kind: Capped, held: readonly Role[]): number =>
  Math.max(
    0,
    ...caseRoles.filter((role) => held.includes(role)).map((role) => dailyCaps[kind][role]),
  )

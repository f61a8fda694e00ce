import type { Section } from '../access/sections'
import type { GrantEnding, GrantStanding } from './grant-standing'

/** A grant as its owner, giver or holder sees it. Codes have their words in the namespace `sharing`. */
export type GrantView = {
  id: string
  agencyId: string
  agency: string
  givenBy: string
  kind: string
  sections: Section[]
  level: string
  purpose: string
  basis: string
  /** ISO 8601 instants. */
  takenAt: string
  expiresAt: string
  mayPassOn: boolean
  /** Names of agencies. */
  doNotShare: string[]
  standing: GrantStanding
  /** Who ended it is named to that agency alone. */
  end: { reason: string; at: string; by: string | null } | null
  mayEnd: GrantEnding | null
  glass: { reason: string | null; verdict: string | null; mayReview: boolean } | null
}

/** A consent as the owner of the dossier keeps it. Codes have their words in the namespace `sharing`. */
export type ConsentView = {
  id: string
  purpose: string
  basis: string
  way: string
  /** `2026-11-22`. */
  obtainedOn: string
  /** Name of an agency; null: any that works for the purpose. */
  recipient: string | null
  sections: Section[]
  recordedAt: string
  recordedBy: string | null
  withdrawn: { at: string; by: string | null } | null
}

/** One disclosure: what went from one agency to another. Codes have their words in the namespace `sharing`. */
export type LedgerLine = {
  id: string
  /** ISO 8601 instant. */
  at: string
  from: string
  to: string | null
  /** By whose act; people of other agencies are not named here. */
  member: string | null
  kind: string
  sections: Section[]
  level: string
  purpose: string
  basis: string
  consented: boolean
  /** Of a packet: codes of what was in it, and to whom it went. */
  packet: { items: string[]; to: string } | null
}

/** Something that went past consent, without anything of the person. */
export type Override = {
  id: string
  kind: 'override' | 'break-glass'
  reference: string
  giver: string
  taker: string
  sections: Section[]
  /** ISO 8601 instant: of the second person's approval, or of the breaking. */
  at: string
}

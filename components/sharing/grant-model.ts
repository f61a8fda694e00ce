import type { Section } from '@/lib/domain/access/sections'
import type { GrantEnding, GrantStanding } from '@/lib/domain/sharing/grant-standing'

/** A grant as the screens show it. */
export type ShownGrant = {
  id: string
  agency: string
  givenBy: string
  kind: string
  sections: Section[]
  level: string
  purpose: string
  basis: string
  takenAt: string
  expiresAt: string
  mayPassOn: boolean
  doNotShare: string[]
  standing: GrantStanding
  end: { reason: string; at: string; by: string | null } | null
  mayEnd: GrantEnding | null
  glass: { reason: string | null; verdict: string | null; mayReview: boolean } | null
}

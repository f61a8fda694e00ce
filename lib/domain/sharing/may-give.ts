import type { Section } from '../access/sections'
import type { Level, OfferKind } from './codes'

/**
 * On what an agency's right to give stands: that it owns the dossier (`grantId` null), or a grant in force that may be
 * passed on, with its limits.
 */
export type Standing = { grantId: null } | PassedOn

export type PassedOn = {
  grantId: string
  sections: readonly Section[]
  level: Level
  /** ISO 8601 instant. */
  expiresAt: string
  /** Agencies it may not be shared with: of this grant and every one it was passed on from. */
  doNotShare: readonly string[]
  /** The consent it stands on, and whose word that was. */
  consentId: string | null
  purpose: string
  basis: string
}

/** What somebody wants to give, as far as it decides whether they may. */
export type Wished = {
  kind: OfferKind
  toAgencyId: string
  sections: readonly Section[]
  level: Level
  /** ISO 8601 instant. */
  expiresAt: string
}

export type GiveRefusal = 'not-owner' | 'not-held' | 'level-not-held' | 'outlasts' | 'barred'

/**
 * Why `standing` does not carry what is wished; empty when it does. The owner may give anything; who holds a grant, no
 * more than it holds, no longer, never the dossier itself, and to nobody it was told not to share with. The SQL
 * function app.can_give says the same; a test compares them.
 */
export function whyNotGive(standing: Standing, wished: Wished): GiveRefusal[] {
  if (standing.grantId === null) return []
  const { sections, level, expiresAt, doNotShare } = standing
  const rules: [GiveRefusal, boolean][] = [
    ['not-owner', wished.kind === 'transfer'],
    ['not-held', !wished.sections.every((section) => sections.includes(section))],
    ['level-not-held', wished.level === 'contribute' && level !== 'contribute'],
    ['outlasts', Date.parse(wished.expiresAt) > Date.parse(expiresAt)],
    ['barred', doNotShare.includes(wished.toAgencyId)],
  ]
  return rules.flatMap(([reason, broken]) => (broken ? [reason] : []))
}

/**
 * The first standing that carries what is wished. @returns it, or the reasons of the one that came nearest;
 * `not-owner` when there is none at all.
 */
export function chooseStanding(
  standings: readonly Standing[],
  wished: Wished,
): { ok: true; standing: Standing } | { ok: false; reasons: GiveRefusal[] } {
  const weighed = standings.map((standing) => ({ standing, why: whyNotGive(standing, wished) }))
  const carries = weighed.find(({ why }) => why.length === 0)
  if (carries) return { ok: true, standing: carries.standing }
  const [nearest] = weighed.toSorted((a, b) => a.why.length - b.why.length)
  return { ok: false, reasons: nearest?.why ?? ['not-owner'] }
}

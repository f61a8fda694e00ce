import 'server-only'
import { consentGaps, type ConsentGap } from '@/lib/domain/sharing/consent-covers'
import { chooseStanding, type GiveRefusal, type Standing } from '@/lib/domain/sharing/may-give'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import type { Tx } from '../../db/transaction'
import type { FoundDossier } from '../../dossiers/find-dossier'
import type { Actor } from '../../identity/actor'
import { standingsOf } from './standings'

export type OfferRefusal = GiveRefusal | ConsentGap | 'not-found' | 'no-agency' | 'no-consent'

/** Without a consent only the last of the bases is left: life is at risk and nobody can be asked. */
const basisOfOverride = 'vital-interest'

/** What an offer stands on. */
export type Planned = { ok: true; standing: Standing; basis: string }
export type Refused = { ok: false; reasons: OfferRefusal[] }

/** A refusal with its reasons. */
export const refuse = (...reasons: OfferRefusal[]): Refused => ({ ok: false, reasons })

/**
 * Whether and on what an offer can be made, by the rules: the agency it goes to, the standing of the actor's agency, the
 * consent. Refusals: not-found (the dossier); no-agency; those of `whyNotGive` and `consentGaps`; no-consent.
 */
export async function planOffer(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier | null,
  input: OfferInput,
): Promise<Planned | Refused> {
  if (!dossier) return refuse('not-found')
  const { toAgencyId: id, consentId } = input
  const where = { id, active: true, kind: { not: 'operator' } }
  const to = await tx.agency.findFirst({ where, select: { id: true } })
  if (!to || id === actor.agency.id || id === dossier.ownerAgencyId) return refuse('no-agency')
  const all = await standingsOf(tx, actor, dossier)
  // A grant that is passed on carries its own consent along, and no other.
  const fit = all.filter((one) => one.grantId === null || !consentId || one.consentId === consentId)
  if (all.length > 0 && fit.length === 0) return refuse('no-consent')
  const chosen = chooseStanding(fit, input)
  if (!chosen.ok) return refuse(...chosen.reasons)
  const { standing } = chosen
  if (!consentId) return { ok: true, standing, basis: basisOfOverride }
  // Who passes on cannot read the consent: the database says whether it covers one agency more.
  if (standing.grantId !== null) return { ok: true, standing, basis: standing.basis }
  const consent = await tx.consent.findFirst({ where: { id: consentId, dossierId: dossier.id } })
  if (!consent) return refuse('no-consent')
  const gaps = consentGaps({ ...consent, withdrawn: consent.withdrawnAt !== null }, input)
  return gaps.length > 0 ? refuse(...gaps) : { ok: true, standing, basis: consent.basis }
}

import 'server-only'
import type { ConsentView } from '@/lib/domain/sharing/views'
import type { Section } from '@/lib/domain/access/sections'
import { agencyNames } from '../agencies/agency-names'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { consentViews } from './consent-view'
import { type EndsWith, endsWith } from './ends-with'

export type WhichConsent = { reference: string; id: string }

async function findConsent(tx: Tx, actor: Actor, { reference, id }: WhichConsent) {
  const dossier = await findDossier(tx, actor, reference)
  if (dossier?.ownerAgencyId !== actor.agency.id) return null
  const row = await tx.consent.findFirst({ where: { id, dossierId: dossier.id } })
  return row && { dossier, row }
}

/** What stands on a consent: grants in force, open offers, and what was passed on or offered on their strength. */
async function standsOn(tx: Tx, consentId: string): Promise<EndsWith[]> {
  const grants = await tx.grant.findMany({
    where: { consentId, endedAt: null, expiresAt: { gt: new Date() } },
  })
  const offers = await tx.offer.findMany({
    where: { consentId, state: { in: ['to-approve', 'offered'] }, answerBy: { gt: new Date() } },
  })
  const names = await agencyNames(tx, [
    ...grants.flatMap((one) => [one.agencyId, one.givenByAgencyId]),
    ...offers.flatMap((one) => [one.toAgencyId, one.fromAgencyId]),
  ])
  const line = (
    what: EndsWith['what'],
    to: string,
    from: string,
    one: (typeof grants | typeof offers)[number],
  ) => ({
    what,
    id: one.id,
    agency: names.get(to) ?? '',
    givenBy: names.get(from) ?? '',
    sections: one.sections as Section[],
    until: one.expiresAt.toISOString(),
  })
  const own = [
    ...grants.map((one) => line('grant', one.agencyId, one.givenByAgencyId, one)),
    ...offers.map((one) => line('offer', one.toAgencyId, one.fromAgencyId, one)),
  ]
  const also = await endsWith(
    tx,
    grants.map(({ id }) => id),
  )
  return [...own, ...also.filter(({ id }) => !own.some((one) => one.id === id))]
}

/**
 * A consent and everything that its withdrawal would end.
 * @returns null when there is no such consent in the dossier, or another agency owns it.
 */
export async function openConsent(
  actor: Actor,
  which: WhichConsent,
): Promise<{ consent: ConsentView; ends: EndsWith[] } | null> {
  return asActor(actor, async (tx) => {
    const found = await findConsent(tx, actor, which)
    if (!found) return null
    const [consent] = await consentViews(tx, [found.row])
    return consent ? { consent, ends: await standsOn(tx, found.row.id) } : null
  })
}

/**
 * Withdraws a consent: every grant and offer that stood on it ends at once. What was seen and sent stays in the ledger.
 * @returns how many grants ended. Refusals: `not-found`; `over` when it was withdrawn meanwhile.
 */
export async function withdrawConsent(
  actor: Actor,
  which: WhichConsent,
): Promise<{ ok: true; ended: number } | { ok: false; reason: 'not-found' | 'over' }> {
  return asActor(actor, async (tx) => {
    const found = await findConsent(tx, actor, which)
    if (!found) return { ok: false, reason: 'not-found' }
    const [done] = await tx.$queryRaw<[{ ended: number | null }]>`
      SELECT app.withdraw_consent(${found.row.id}::uuid) AS ended`
    const subject = { kind: 'dossier' as const, id: found.dossier.id }
    if (done.ended === null) {
      await recordEvent(tx, 'consent.keep', 'refused', subject, { what: 'withdraw', why: 'over' })
      return { ok: false, reason: 'over' }
    }
    const { ended } = done
    await recordEvent(tx, 'consent.keep', 'done', subject, { what: 'withdraw', ended })
    return { ok: true, ended }
  })
}

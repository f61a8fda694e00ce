import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import { recordEvent } from '../../audit/record-event'
import { asActor, type Tx } from '../../db/transaction'
import { findDossier, type FoundDossier } from '../../dossiers/find-dossier'
import type { Actor } from '../../identity/actor'
import { newDataKey } from '../../sealing/data-key'
import { loadKeyring } from '../../sealing/load-keyring'
import { sealWords } from './offer-words'
import { type OfferRefusal, planOffer, type Planned, refuse } from './plan-offer'

export type OfferMade =
  | { ok: true; id: string; state: 'offered' | 'to-approve' }
  | { ok: false; reasons: OfferRefusal[] }

/**
 * Offers another agency sections of a dossier, or the dossier. On a consent that covers it the offer goes out; without
 * one it waits for a supervisor who did not make it. Sent twice with the same `id`, it is made once.
 * Refusals: not-found (the dossier); no-agency; those of `whyNotGive` and `consentGaps`; no-consent.
 */
export async function makeOffer(actor: Actor, input: OfferInput): Promise<OfferMade> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const made = dossier && (await alreadyMade(tx, actor, input.id))
    if (made) return made
    const planned = await planOffer(tx, actor, dossier, input)
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    const { kind, sections, level, purpose } = input
    const row = planned.ok ? await rowOf(actor, dossier!, input, planned) : null
    const refused = planned.ok ? refuse('no-consent') : planned
    if (!row || !(await mayOffer(tx, row))) {
      const detail = { kind, why: refused.reasons }
      await recordEvent(tx, 'dossier.share', 'refused', subject, detail)
      return refused
    }
    const { state } = await tx.offer.create({ data: row, select: { state: true } })
    const detail = { kind, sections, level, purpose, state }
    await recordEvent(tx, 'dossier.share', 'done', subject, detail)
    return { ok: true, id: input.id, state: state as 'offered' | 'to-approve' }
  })
}

/** The second sending of a form: the offer it made the first time, if it was this very person's. */
async function alreadyMade(tx: Tx, actor: Actor, id: string): Promise<OfferMade | null> {
  const mine = await tx.offer.findFirst({
    where: { id, madeBy: actor.memberId },
    select: { overrideSealed: true },
  })
  return mine && { ok: true, id, state: mine.overrideSealed ? 'to-approve' : 'offered' }
}

type NewOffer = Prisma.OfferUncheckedCreateInput

async function rowOf(
  actor: Actor,
  dossier: FoundDossier,
  input: OfferInput,
  { standing, basis }: Planned,
): Promise<NewOffer> {
  const { id, kind, toAgencyId, sections, level, purpose, consentId, keep } = input
  const { wrapped, key } = await newDataKey(loadKeyring(), id)
  const barred = standing.grantId === null ? [] : standing.doNotShare
  return {
    id,
    dossierId: dossier.id,
    reference: dossier.reference,
    kind,
    fromAgencyId: actor.agency.id,
    toAgencyId,
    sections,
    level,
    purpose,
    basis,
    consentId,
    overrideSealed: await sealWords(dossier.key, id, 'override', input.override),
    expiresAt: input.expiresAt,
    answerBy: input.answerBy,
    mayPassOn: input.mayPassOn,
    doNotShare: [...new Set([...barred, ...input.doNotShare])],
    parentId: standing.grantId,
    keepSections: keep?.sections ?? [],
    keepLevel: keep?.level ?? null,
    keepUntil: keep?.until ?? null,
    wrappedKey: wrapped,
    noteSealed: await sealWords(key, id, 'note', input.note),
    state: consentId ? 'offered' : 'to-approve',
    madeBy: actor.memberId,
  }
}

/** The policy that decides the insert, asked beforehand: a refusal would end the transaction. */
async function mayOffer(tx: Tx, row: NewOffer): Promise<boolean> {
  const columns = Object.entries(row).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ])
  const [answer] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT app.may_offer(jsonb_populate_record(NULL::public.offer,
      ${JSON.stringify(Object.fromEntries(columns))}::jsonb)) AS may`
  return answer?.may ?? false
}

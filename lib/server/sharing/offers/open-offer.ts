import 'server-only'
import { may } from '@/lib/domain/access/permissions'
import type { Section } from '@/lib/domain/access/sections'
import type { Offer } from '@/generated/prisma/client'
import { agencyNames } from '../../agencies/agency-names'
import { recordEvent } from '../../audit/record-event'
import { asActor, type Tx } from '../../db/transaction'
import { findDossier } from '../../dossiers/find-dossier'
import type { Actor } from '../../identity/actor'
import { memberNames } from '../../members/member-names'
import { type ListedOffer, listedOffer } from './offer-view'
import { keyOfOffer, openWords } from './offer-words'

/** An offer with its terms and words: nothing of the dossier beside its reference. */
export type OfferView = ListedOffer & {
  basis: string
  mayPassOn: boolean
  /** Names of the agencies it may not be shared with. */
  doNotShare: string[]
  keep: { sections: Section[]; level: string; until: string } | null
  note: string | null
  /** Why it goes ahead without a consent: for the agencies that have the dossier on their own account. */
  override: string | null
  withoutConsent: boolean
  answer: string | null
  /** Names of people of the actor's own agency; null where another agency's did it. */
  madeBy: string | null
  approvedBy: string | null
  answeredBy: string | null
  answeredAt: string | null
  /** The actor's agency sees the dossier now. */
  dossierOpen: boolean
  mayAnswer: boolean
  mayApprove: boolean
  /** It is the actor's own: somebody else has to approve it. */
  ownToApprove: boolean
  mayWithdraw: boolean
}

/**
 * Opens an offer that the actor's agency made or received, or about a dossier it owns. The reading is audited on the
 * dossier. @returns null when there is none, or none it may see: from outside these look the same.
 */
export async function openOffer(actor: Actor, id: string): Promise<OfferView | null> {
  return asActor(actor, async (tx) => {
    const row = await tx.offer.findFirst({ where: { id } })
    if (!row) {
      await recordEvent(tx, 'offer.list', 'refused', null, { by: 'access' })
      return null
    }
    const view = await viewOf(tx, actor, row)
    const subject = { kind: 'dossier' as const, id: row.dossierId }
    await recordEvent(tx, 'offer.list', 'done', subject, { kind: view.kind, state: view.standing })
    return view
  })
}

async function viewOf(tx: Tx, actor: Actor, row: Offer): Promise<OfferView> {
  const ids = [row.fromAgencyId, row.toAgencyId, ...row.doNotShare]
  const names = await agencyNames(tx, ids)
  const people = [row.madeBy, row.approvedBy, row.answeredBy].filter((one) => one !== null)
  const staff = await memberNames(tx, people)
  const dossier = await findDossier(tx, actor, row.reference)
  const listed = listedOffer(actor, row, names)
  const received = row.toAgencyId === actor.agency.id
  const waits = listed.standing === 'offered' || listed.standing === 'to-approve'
  const owns = dossier?.ownerAgencyId === actor.agency.id
  const supervises = listed.ours && listed.standing === 'to-approve'
  const own = row.madeBy === actor.memberId
  const key = keyOfOffer(row)
  return {
    ...listed,
    basis: row.basis,
    mayPassOn: row.mayPassOn,
    doNotShare: row.doNotShare.flatMap((one) => names.get(one) ?? []),
    keep: keepOf(row),
    note: openWords(key, row.id, 'note', row.noteSealed),
    override:
      dossier && (listed.ours || owns)
        ? openWords(dossier.key, row.id, 'override', row.overrideSealed)
        : null,
    withoutConsent: row.consentId === null,
    answer: openWords(key, row.id, 'answer', row.answerSealed),
    madeBy: staff.get(row.madeBy) ?? null,
    approvedBy: (row.approvedBy && staff.get(row.approvedBy)) ?? null,
    answeredBy: (row.answeredBy && staff.get(row.answeredBy)) ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    dossierOpen: dossier !== null,
    mayAnswer: received && listed.standing === 'offered' && may(actor.roles, 'offer.answer'),
    mayApprove: supervises && !own && may(actor.roles, 'offer.approve'),
    ownToApprove: supervises && own,
    mayWithdraw: (listed.ours || owns) && waits && may(actor.roles, 'dossier.share'),
  }
}

const keepOf = ({ keepSections, keepLevel, keepUntil }: Offer): OfferView['keep'] =>
  keepSections.length > 0 && keepUntil
    ? {
        sections: keepSections as Section[],
        level: keepLevel ?? 'view',
        until: keepUntil.toISOString(),
      }
    : null

import { type Section, sections } from '@/lib/domain/access/sections'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import { asActor } from '@/lib/server/db/transaction'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import type { Actor } from '@/lib/server/identity/actor'
import { acceptOffer } from '@/lib/server/sharing/offers/answer-offer'
import { makeOffer } from '@/lib/server/sharing/offers/make-offer'
import { type TestDatabase, testDatabase } from './database'
import { makeAgency, makeMember } from './members'
import { signedIn } from './sign-in'

/** A dossier of the first agency, with a consent to everything for coordination. */
export type OfferedDossier = { id: string; reference: string; consentId: string }

/** Three agencies on a database of their own; the first owns what is offered. */
export type OfferWorld = {
  database: TestDatabase
  giver: Actor
  /** A supervisor of the giver's agency. */
  boss: Actor
  taker: Actor
  /** Of the taker's agency. */
  fellow: Actor
  third: Actor
}

/** The instant so many days from now, ISO 8601. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** Makes the world; `database.drop` ends it. */
export async function offerWorld(): Promise<OfferWorld> {
  const database = await testDatabase()
  const member = async (agencyId: string, ...roles: ('supervisor' | 'caseworker')[]) =>
    signedIn(database.adminUrl, (await makeMember(database.adminUrl, { agencyId, roles })).id)
  const agency = async () => (await makeAgency(database.adminUrl)).id
  const [one, two, three] = [await agency(), await agency(), await agency()]
  return {
    database,
    giver: await member(one, 'caseworker', 'supervisor'),
    boss: await member(one, 'supervisor'),
    taker: await member(two, 'caseworker'),
    fellow: await member(two, 'caseworker'),
    third: await member(three, 'caseworker'),
  }
}

/** Opens a dossier to offer. */
export async function openToOffer(giver: Actor): Promise<OfferedDossier> {
  const id = crypto.randomUUID()
  const made = await createDossier(giver, { id, identity: { fullName: 'Somchai Offered' } })
  if (!made.ok) throw new Error(made.reason)
  const consent = {
    id: crypto.randomUUID(),
    dossierId: id,
    purpose: 'coordination',
    basis: 'person',
    obtainedHow: 'call',
    obtainedOn: new Date('2026-11-01'),
    sections: [...sections] as Section[],
    recordedBy: giver.memberId,
  }
  await asActor(giver, (tx) => tx.consent.create({ data: consent, select: { id: true } }))
  return { id, reference: made.reference, consentId: consent.id }
}

/** An offer of the identity to read, for thirty days, on the dossier's consent. */
export const wishFor = (
  { reference, consentId }: OfferedDossier,
  to: Actor,
  change: Partial<OfferInput> = {},
): OfferInput => ({
  id: crypto.randomUUID(),
  reference,
  kind: 'share',
  toAgencyId: to.agency.id,
  sections: ['identity'],
  level: 'view',
  purpose: 'coordination',
  consentId,
  override: '',
  expiresAt: inDays(30),
  answerBy: inDays(7),
  mayPassOn: false,
  doNotShare: [],
  note: '',
  keep: null,
  ...change,
})

/** Makes an offer. Returns its id. @throws when it is refused */
export async function offered(
  dossier: OfferedDossier,
  from: Actor,
  to: Actor,
  change: Partial<OfferInput> = {},
): Promise<string> {
  const made = await makeOffer(from, wishFor(dossier, to, change))
  if (!made.ok) throw new Error(made.reasons.join())
  return made.id
}

/** Makes an offer and has it accepted. @throws when either is refused */
export async function given(
  dossier: OfferedDossier,
  from: Actor,
  to: Actor,
  change: Partial<OfferInput> = {},
): Promise<void> {
  const answered = await acceptOffer(to, await offered(dossier, from, to, change))
  if (!answered.ok) throw new Error(answered.reason)
}

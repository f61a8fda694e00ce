import { randomUUID } from 'node:crypto'
import { sections } from '@/lib/domain/access/sections'
import { kindsOf } from '@/lib/domain/kinds/registry'
import { tableName } from '../sharing/make-dossier'
import {
  canGive,
  endGrants,
  handOver,
  mayAccept,
  type ModelDossier,
  type Offer,
  openTo,
  sectionsOf,
  withdrawWhere,
} from './model'
import { makeOffer, makeTransfer } from './play-offer'
import type { Operation } from './operations'
import { allowed, newDossier, passTime, type Play, yes } from './play-ground'

/** What the model says of an operation, and what the database did. Undefined: there was nothing to do it to. */
export type Outcome = { expected: boolean; did: boolean } | undefined

type Move<O extends Operation['op']> = (
  play: Play,
  dossier: ModelDossier,
  operation: Extract<Operation, { op: O }>,
) => Promise<Outcome>

const waiting = ({ state }: Offer) => state === 'offered' || state === 'to-approve'
const chosen = <T>(from: readonly T[], pick: number): T | undefined => from[pick % from.length]

/** The offer that is meant: any of them, or for who acts with reason the newest that waits for it. */
const offerMeant = (
  { offers }: ModelDossier,
  { pick, apt }: { pick: number; apt: boolean },
  awaits: Offer['state'] = 'offered',
) => (apt ? offers.findLast(({ state }) => state === awaits) : undefined) ?? chosen(offers, pick)

/** A grant whose end should end others. */
const sourceGrant = ({ grants }: ModelDossier) =>
  grants.find((one) => !one.ended && grants.some(({ parent, ended }) => parent === one && !ended))

const moves: { [O in Operation['op']]: Move<O> } = {
  open: async (play, _, { by }) => {
    if (play.model.dossiers.length > 2) return undefined
    await newDossier(play, by)
    return undefined
  },

  save: async (play, dossier, { by, second, section }) => {
    const part = sections[section]!
    const me = play.agencies[by]!.people[Number(second)]!
    const table = tableName(kindsOf(part)[0]!.name)
    const did = await allowed(
      play,
      me,
      `INSERT INTO public.${table} (record_id, dossier_id, version, current, sealed, tokens, written_by, agency_id)
       VALUES (gen_random_uuid(), '${dossier.id}', 2, false, 'x', '{}', '${me.id}', '${me.agencyId}')`,
    )
    return { expected: openTo(play.model, dossier, by).write.includes(part), did }
  },

  agree: async (play, dossier, { by, apt, mask, to, anybody }) => {
    const who = apt ? dossier.owner : by
    const me = play.agencies[who]!.people[0]
    const consent = {
      id: randomUUID(),
      sections: sectionsOf(mask),
      ...(!anybody && { recipient: to }),
      withdrawn: false,
    }
    const recipient = anybody ? 'NULL' : `'${play.agencies[to]!.id}'`
    const did = await allowed(
      play,
      me,
      `INSERT INTO public.consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, recipient_agency_id, sections, recorded_by)
       VALUES ('${consent.id}', '${dossier.id}', 'coordination', 'person', 'call', now(), ${recipient}, '{${consent.sections.join(',')}}', '${me.id}')`,
    )
    const expected = who === dossier.owner
    if (expected) dossier.consents.push(consent)
    return { expected, did }
  },

  'withdraw-consent': async (play, dossier, { by, apt, pick }) => {
    const consent = chosen(dossier.consents, pick)
    if (!consent) return undefined
    const who = apt ? dossier.owner : by
    const did = await allowed(
      play,
      play.agencies[who]!.people[0],
      `SELECT 1 WHERE app.withdraw_consent('${consent.id}') IS NOT NULL`,
    )
    const expected = who === dossier.owner && !consent.withdrawn
    if (expected) {
      consent.withdrawn = true
      withdrawWhere(dossier, (offer) => offer.consent === consent)
      endGrants(
        dossier,
        dossier.grants.filter((grant) => grant.consent === consent && !grant.ended),
      )
    }
    return { expected, did }
  },

  offer: makeOffer,
  transfer: makeTransfer,

  approve: async (play, dossier, operation) => {
    const offer = offerMeant(dossier, operation, 'to-approve')
    if (!offer) return undefined
    const who = operation.apt ? offer.from : operation.by
    const person = operation.second ? offer.madeBy : 1 - offer.madeBy
    const did = await allowed(
      play,
      play.agencies[who]!.people[person]!,
      yes(`app.approve_offer('${offer.id}')`),
    )
    const expected =
      offer.state === 'to-approve' &&
      offer.from === who &&
      offer.madeBy !== person &&
      offer.answerBy > play.model.now &&
      canGive(play.model, dossier, offer)
    if (expected) Object.assign(offer, { state: 'offered', approved: true })
    return { expected, did }
  },

  'withdraw-offer': async (play, dossier, operation) => {
    const offer = offerMeant(dossier, operation)
    if (!offer) return undefined
    const { by } = operation
    const call = yes(`app.withdraw_offer('${offer.id}')`)
    const did = await allowed(play, play.agencies[by]!.people[0], call)
    const expected = waiting(offer) && [offer.from, dossier.owner].includes(by)
    if (expected) offer.state = 'withdrawn'
    return { expected, did }
  },

  accept: async (play, dossier, operation) => {
    const offer = offerMeant(dossier, operation)
    if (!offer) return undefined
    const who = operation.apt ? offer.to : operation.by
    const call = yes(`app.accept_offer('${offer.id}', NULL)`)
    const did = await allowed(play, play.agencies[who]!.people[0], call)
    const expected = mayAccept(play.model, dossier, offer, who)
    if (expected && did) await accept(play, dossier, offer)
    return { expected, did }
  },

  reject: async (play, dossier, operation) => {
    const offer = offerMeant(dossier, operation)
    if (!offer) return undefined
    const call = yes(`app.reject_offer('${offer.id}', NULL)`)
    const did = await allowed(play, play.agencies[operation.by]!.people[0], call)
    const expected = offer.state === 'offered' && offer.to === operation.by
    if (expected) offer.state = 'rejected'
    return { expected, did }
  },

  'end-grant': async (play, dossier, { by, pick, apt }) => {
    const grant = (apt && sourceGrant(dossier)) || chosen(dossier.grants, pick)
    if (!grant) return undefined
    const who = apt ? grant.givenBy : by
    const call = yes(`app.end_grant('${grant.id}')`)
    const did = await allowed(play, play.agencies[who]!.people[0], call)
    const expected = !grant.ended && [grant.agency, grant.givenBy, dossier.owner].includes(who)
    if (expected) endGrants(dossier, [grant])
    return { expected, did }
  },

  'break-glass': async (play, dossier, { by, lasts }) => {
    const id = randomUUID()
    const call = `app.break_glass('${id}', '${dossier.reference}', ${lasts}, 'k', 'w')`
    const did = await allowed(play, play.agencies[by]!.people[0], yes(call))
    const expected = by !== dossier.owner && lasts <= 180
    const grant = { id, agency: by, givenBy: dossier.owner, sections, level: 'view' as const }
    const expiresAt = play.model.now + lasts
    if (expected)
      dossier.grants.push({ ...grant, expiresAt, mayPassOn: false, doNotShare: [], ended: false })
    return { expected, did }
  },

  wait: async (play, _, { lasts }) => {
    await passTime(play, lasts)
    return undefined
  },
}

/** The grant that comes of an offer; its id is the database's to choose. */
async function accept(play: Play, dossier: ModelDossier, offer: Offer): Promise<void> {
  offer.state = 'accepted'
  const { rows } = await play.admin.query<{ id: string; kind: string }>(
    'SELECT id, kind FROM public.dossier_grant WHERE offer_id = $1',
    [offer.id],
  )
  const idOf = (kept: boolean) => rows.find(({ kind }) => (kind === 'kept') === kept)?.id ?? ''
  const { to, from, level, consent, expiresAt, mayPassOn, doNotShare, parent } = offer
  const terms = { level, consent, expiresAt, mayPassOn, doNotShare, parent }
  dossier.grants.push({
    ...terms,
    id: idOf(false),
    agency: to,
    givenBy: from,
    sections: offer.sections,
    ended: false,
  })
  if (offer.kind === 'transfer') handOver(play.model, dossier, offer, idOf(true))
}

/** Tries one operation on the database and, where the model allows it, does it in the model. */
export function perform(play: Play, operation: Operation): Promise<Outcome> {
  const dossier = chosen(play.model.dossiers, operation.dossier)!
  // The table binds each operation to its move; indexing it by a union loses that.
  return (moves[operation.op] as Move<typeof operation.op>)(play, dossier, operation as never)
}

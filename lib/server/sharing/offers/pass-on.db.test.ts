import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Section } from '@/lib/domain/access/sections'
import { whyNotGive, type Wished } from '@/lib/domain/sharing/may-give'
import { makeAgency } from '@/lib/testing/members'
import {
  given,
  inDays,
  type OfferedDossier,
  type OfferWorld,
  offerWorld,
  openToOffer,
  wishFor,
} from '@/lib/testing/offer-world'
import { asActor } from '../../db/transaction'
import { getDossier } from '../../dossiers/get-dossier'
import type { Actor } from '../../identity/actor'
import { saveRecord } from '../../records/save-record'
import { listOffers } from './list-offers'
import { makeOffer } from './make-offer'
import { openOffer } from './open-offer'
import { shareChoices } from './share-choices'
import { standingsOf } from './standings'

let world: OfferWorld
let dossier: OfferedDossier

beforeAll(async () => {
  world = await offerWorld()
})
afterAll(() => world.database.drop())
beforeEach(async () => {
  dossier = await openToOffer(world.giver)
})

describe('passing on', () => {
  const held = { sections: ['identity', 'contact'] as Section[], expiresAt: inDays(10) }

  it('offers what the grant allows, and the database agrees with the rules on every cell', async () => {
    const { giver, taker, third } = world
    const barred = await makeAgency(world.database.adminUrl)
    await given(dossier, giver, taker, { ...held, mayPassOn: true, doNotShare: [barred.id] })
    const choices = await shareChoices(taker, dossier.reference)
    expect(choices).toMatchObject({ owner: false, sections: ['identity', 'contact'] })
    expect(choices?.mayContribute).toBe(false)
    expect(choices?.consents).toMatchObject([{ id: dossier.consentId, own: false }])
    expect(choices?.agencies.map(({ id }) => id)).not.toContain(barred.id)

    const [standing] = await asActor(taker, (tx) =>
      standingsOf(tx, taker, { id: dossier.id, ownerAgencyId: giver.agency.id }),
    )
    let refused = 0
    for (const toAgencyId of [third.agency.id, barred.id])
      for (const wanted of [['identity'], ['identity', 'location']] as Section[][])
        for (const level of ['view', 'contribute'] as const)
          for (const kind of ['share', 'transfer'] as const)
            for (const expiresAt of [inDays(9), inDays(11)]) {
              const wished = { kind, toAgencyId, sections: wanted, level, expiresAt }
              const why = whyNotGive(standing!, wished)
              const made = await makeOffer(taker, wishFor(dossier, third, wished))
              expect(made.ok, JSON.stringify({ wished, made })).toBe(why.length === 0)
              if (!made.ok) expect(made.reasons).toEqual(why)
              refused += made.ok ? 0 : 1
              expect(await sqlMayOffer(taker, wished, standing!.grantId!)).toBe(why.length === 0)
            }
    expect(refused).toBe(31)
    const passed = await listOffers(taker, 'sent')
    expect(await openOffer(taker, passed.offers[0]!.id)).toMatchObject({
      doNotShare: [barred.name],
    })
  })

  it('is nothing without the right to', async () => {
    const { giver, taker, third } = world
    await given(dossier, giver, taker, held)
    expect((await shareChoices(taker, dossier.reference))?.sections).toEqual([])
    expect(await makeOffer(taker, wishFor(dossier, third))).toEqual({
      ok: false,
      reasons: ['not-owner'],
    })
  })
})

/** What the policy says of an offer that no rule of ours looked at. */
async function sqlMayOffer(actor: Actor, wished: Wished, parent: string): Promise<boolean> {
  const row = {
    dossier_id: dossier.id,
    reference: dossier.reference,
    kind: wished.kind,
    from_agency_id: actor.agency.id,
    to_agency_id: wished.toAgencyId,
    sections: wished.sections,
    level: wished.level,
    purpose: 'coordination',
    basis: 'person',
    consent_id: dossier.consentId,
    expires_at: wished.expiresAt,
    parent_id: parent,
    state: 'offered',
    made_by: actor.memberId,
    do_not_share: await asActor(actor, async (tx) => {
      return (
        await tx.grant.findFirstOrThrow({ where: { id: parent }, select: { doNotShare: true } })
      ).doNotShare
    }),
  }
  const [answer] = await asActor(
    actor,
    (tx) => tx.$queryRaw<{ may: boolean }[]>`
      SELECT app.may_offer(jsonb_populate_record(NULL::public.offer, ${JSON.stringify(row)}::jsonb)) AS may`,
  )
  return answer!.may
}

describe('what an agency was not given', () => {
  it('shows nowhere in what it reads of the dossier: no row, count, gap or date of it', async () => {
    const { giver, taker } = world
    const note = { kind: 'note', recordId: crypto.randomUUID(), seen: 0, form: '/x' } as const
    const write = (values: { text: string }, more: { recordId: string; seen: number }) =>
      saveRecord(giver, { reference: dossier.reference, ...note, ...more, values })
    await write({ text: 'Hidden words' }, note)
    await given(dossier, giver, taker)
    const before = (await getDossier(taker, dossier.reference))!
    await write({ text: 'Hidden again' }, { recordId: note.recordId, seen: 1 })
    const after = (await getDossier(taker, dossier.reference))!
    expect(JSON.stringify(after.records)).not.toContain('Hidden')
    const timeless = (view: typeof after) => ({ ...view, asOf: '', bar: { ...view.bar, asOf: '' } })
    expect(timeless(after)).toEqual(timeless(before))
    const seen = after.completeness.items.filter(({ state }) => state !== 'unseen')
    expect(new Set(seen.map(({ href }) => href.section))).toEqual(new Set(['identity']))
  })
})

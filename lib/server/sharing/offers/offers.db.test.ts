import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sections } from '@/lib/domain/access/sections'
import { asOwner } from '@/lib/testing/members'
import {
  given,
  inDays,
  offered,
  type OfferedDossier,
  type OfferWorld,
  offerWorld,
  openToOffer,
  wishFor,
} from '@/lib/testing/offer-world'
import { rotateKeys } from '../../administration/rotate-keys'
import { asActor } from '../../db/transaction'
import { getDossier } from '../../dossiers/get-dossier'
import { acceptOffer, approveOffer, rejectOffer, withdrawOffer } from './answer-offer'
import { listOffers } from './list-offers'
import { makeOffer } from './make-offer'
import { openOffer } from './open-offer'
import { shareChoices } from './share-choices'

let world: OfferWorld
let dossier: OfferedDossier

beforeAll(async () => {
  world = await offerWorld()
})
afterAll(() => world.database.drop())
beforeEach(async () => {
  dossier = await openToOffer(world.giver)
})

const withoutConsent = { consentId: null, override: 'Nobody can be asked: she is moved tonight.' }

describe('an offer', () => {
  it('tells the other agency its terms and note and nothing of the dossier, until it is accepted', async () => {
    const { giver, taker, third } = world
    const id = await offered(dossier, giver, taker, { note: 'Please call first.' })
    const seen = await openOffer(taker, id)
    expect(seen).toMatchObject({
      reference: dossier.reference,
      note: 'Please call first.',
      standing: 'offered',
      mayAnswer: true,
      dossierOpen: false,
      madeBy: null,
    })
    expect(JSON.stringify(seen)).not.toContain('Somchai')
    expect(await getDossier(taker, dossier.reference)).toBeNull()
    expect(await openOffer(third, id)).toBeNull()
    expect(await acceptOffer(third, id)).toEqual({ ok: false, reason: 'not-found' })
    expect((await listOffers(taker, 'received')).waiting.received).toBe(1)

    expect(await acceptOffer(taker, id)).toEqual({ ok: true, reference: dossier.reference })
    expect((await getDossier(taker, dossier.reference))?.view).toEqual(['identity'])
    expect((await listOffers(taker, 'received')).offers[0]).toMatchObject({
      id,
      standing: 'accepted',
    })
  })

  it('is made once, however often it is sent', async () => {
    const { giver, taker, third } = world
    const input = wishFor(dossier, taker)
    const all = await Promise.all([1, 2, 3].map(() => makeOffer(giver, input)))
    for (const made of all) expect(made).toEqual({ ok: true, id: input.id, state: 'offered' })
    expect(await makeOffer(third, input)).toEqual({ ok: false, reasons: ['not-found'] })
  })

  it('is answered once: of two people at the same moment one is told that it is answered', async () => {
    const { giver, taker, fellow } = world
    const id = await offered(dossier, giver, taker)
    const both = await Promise.all([acceptOffer(taker, id), rejectOffer(fellow, id, 'Not ours.')])
    const [winner, loser] = both[0].ok ? both : both.toReversed()
    expect(winner).toMatchObject({ ok: true })
    expect(loser).toEqual({ ok: false, reason: both[0].ok ? 'accepted' : 'rejected' })
  })

  it('turned down says why to both, and gives nothing', async () => {
    const { giver, taker } = world
    const id = await offered(dossier, giver, taker)
    expect((await rejectOffer(taker, id, 'We have no consul there.')).ok).toBe(true)
    expect(await openOffer(giver, id)).toMatchObject({
      standing: 'rejected',
      answer: 'We have no consul there.',
    })
    expect(await acceptOffer(taker, id)).toEqual({ ok: false, reason: 'rejected' })
    expect(await getDossier(taker, dossier.reference)).toBeNull()
  })

  it('taken back is gone for the other agency; one that lapsed says so', async () => {
    const { giver, taker } = world
    const id = await offered(dossier, giver, taker)
    expect((await withdrawOffer(giver, id)).ok).toBe(true)
    expect(await openOffer(taker, id)).toBeNull()
    expect(await acceptOffer(taker, id)).toEqual({ ok: false, reason: 'not-found' })
    const late = await offered(dossier, giver, taker)
    await asOwner(world.database.adminUrl, (client) =>
      client.query(
        `UPDATE offer SET made_at = now() - interval '9 days', answer_by = now() - interval '1 minute' WHERE id = $1`,
        [late],
      ),
    )
    expect(await acceptOffer(taker, late)).toEqual({ ok: false, reason: 'lapsed' })
  })
})

describe('without a consent that covers it', () => {
  it.each([
    ['another purpose', { purpose: 'investigation' as const }, 'other-purpose'],
    ['an agency that is not at work here', { toAgencyId: crypto.randomUUID() }, 'no-agency'],
    ['a consent of nothing', { consentId: crypto.randomUUID() }, 'no-consent'],
  ])('%s is refused', async (_, change, reason) => {
    const { giver, taker } = world
    expect(await makeOffer(giver, wishFor(dossier, taker, change))).toEqual({
      ok: false,
      reasons: [reason],
    })
  })

  it('goes out when a second person agrees, who reads why; the other agency does not', async () => {
    const { giver, boss, taker } = world
    const id = await offered(dossier, giver, taker, withoutConsent)
    expect(await openOffer(taker, id)).toBeNull()
    expect(await approveOffer(giver, id)).toEqual({ ok: false, reason: 'second-person' })
    expect(await openOffer(boss, id)).toMatchObject({
      override: withoutConsent.override,
      mayApprove: true,
      basis: 'vital-interest',
    })
    expect((await listOffers(boss, 'to-approve')).offers.map((one) => one.id)).toContain(id)
    expect((await approveOffer(boss, id)).ok).toBe(true)
    expect(await approveOffer(boss, id)).toEqual({ ok: false, reason: 'offered' })
    expect(await openOffer(taker, id)).toMatchObject({ override: null, withoutConsent: true })
    expect((await acceptOffer(taker, id)).ok).toBe(true)
    expect(await openOffer(taker, id)).toMatchObject({ override: null })
  })

  it('an offer whose consent was withdrawn goes with it', async () => {
    const { giver, taker } = world
    const id = await offered(dossier, giver, taker)
    await asActor(
      giver,
      (tx) => tx.$queryRaw`SELECT app.withdraw_consent(${dossier.consentId}::uuid)`,
    )
    expect(await acceptOffer(taker, id)).toEqual({ ok: false, reason: 'not-found' })
    expect(await openOffer(giver, id)).toMatchObject({ standing: 'withdrawn' })
  })
})

describe('a transfer', () => {
  it('moves the dossier, and leaves what was agreed with whoever had it', async () => {
    const { giver, taker } = world
    const keep = { sections: ['identity' as const], level: 'view' as const, until: inDays(60) }
    const change = { kind: 'transfer' as const, sections: [...sections], keep }
    await given(dossier, giver, taker, { ...change, level: 'contribute', expiresAt: inDays(7) })
    const [theirs, ours] = [
      await getDossier(taker, dossier.reference),
      await getDossier(giver, dossier.reference),
    ]
    expect(theirs).toMatchObject({ ownerAgency: taker.agency.name, view: [...sections] })
    expect(ours).toMatchObject({ view: ['identity'], write: [] })
    expect((await shareChoices(giver, dossier.reference))?.sections).toEqual([])
    expect((await shareChoices(taker, dossier.reference))?.owner).toBe(true)
  })
})

it('the keys of offers are wrapped anew with the others, and their words still open', async () => {
  const { giver, taker } = world
  const id = await offered(dossier, giver, taker, { note: 'Kept through a rotation.' })
  const client = new Client({ connectionString: world.database.adminUrl })
  await client.connect()
  await asActor(
    taker,
    (tx) => tx.$queryRaw`SELECT app.request_access(gen_random_uuid(), ${dossier.reference},
      ARRAY['identity'], 'coordination', (SELECT wrapped_key FROM public.offer WHERE id = ${id}::uuid), 'w')::text`,
  )
  const wrapped = () =>
    asOwner(world.database.adminUrl, async (owner) => {
      const { rows } = await owner.query<{ wrapped_key: string }>(
        'SELECT wrapped_key FROM offer WHERE id = $1',
        [id],
      )
      return rows[0]!.wrapped_key
    })
  const before = await wrapped()
  await asOwner(world.database.adminUrl, (owner) => owner.query('DELETE FROM access_request'))
  await rotateKeys(client, true)
  await client.end()
  expect(await wrapped()).not.toBe(before)
  expect(await openOffer(taker, id)).toMatchObject({ note: 'Kept through a rotation.' })
})

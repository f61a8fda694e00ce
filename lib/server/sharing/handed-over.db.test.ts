import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sections } from '@/lib/domain/access/sections'
import {
  given,
  inDays,
  offered,
  offerWorld,
  type OfferWorld,
  openToOffer,
} from '@/lib/testing/offer-world'
import { asOwner } from '@/lib/testing/members'
import { asActor } from '../db/transaction'
import { getDossier } from '../dossiers/get-dossier'
import { endGrant } from './end-grant'
import { listGrants } from './list-grants'
import { acceptOffer } from './offers/answer-offer'

let world: OfferWorld

beforeAll(async () => {
  world = await offerWorld()
})
afterAll(() => world.database.drop())

it('who gets a dossier gets the accesses that go with it; the former owner ends none of them', async () => {
  const { giver, taker, third } = world
  const dossier = await openToOffer(giver)
  const { reference } = dossier
  await given(dossier, giver, third)
  const [access] = (await listGrants(giver, reference))!.grants
  const keep = { sections: ['identity' as const], level: 'view' as const, until: inDays(20) }
  const kept = {
    ...{ kind: 'transfer' as const, sections: [...sections], keep },
    ...{ level: 'contribute' as const, expiresAt: inDays(7) },
  }
  const answered = await acceptOffer(taker, await offered(dossier, giver, taker, kept))
  expect(answered).toMatchObject({ ok: true })

  const which = { reference, id: access!.id }
  expect(await endGrant(giver, which)).toEqual({ ok: false, reason: 'not-found' })
  const forged = await asActor(
    giver,
    (tx) => tx.$queryRaw`SELECT app.end_grant(${access!.id}::uuid) AS ok`,
  )
  expect(forged).toEqual([{ ok: false }])
  expect((await listGrants(giver, reference))!.grants.map(({ id }) => id)).not.toContain(access!.id)
  expect(await getDossier(third, reference)).not.toBeNull()

  const theirs = (await listGrants(taker, reference))!.grants.find(({ id }) => id === access!.id)
  expect(theirs).toMatchObject({ givenBy: taker.agency.name, mayEnd: 'revoke' })
  expect(await endGrant(taker, which)).toMatchObject({ ok: true, how: 'revoke' })
  expect(await getDossier(third, reference)).toBeNull()
})

it('an operation lists a dossier no more when it was handed over, until its new owner brings it', async () => {
  const { giver, taker, database } = world
  const { id, reference } = await openToOffer(giver)
  const operation = randomUUID()
  await asOwner(database.adminUrl, async (client) => {
    await client.query(
      `INSERT INTO public.operation (id, reference, lead_agency_id, wrapped_key, sealed, made_by)
       VALUES ($1, $2, $3, 'k', 's', $4)`,
      [operation, `OP-${operation.slice(0, 9)}`, giver.agency.id, giver.memberId],
    )
    for (const { agency } of [giver, taker]) {
      await client.query(
        `INSERT INTO public.operation_agency (operation_id, agency_id, state, invited_by)
         VALUES ($1, $2, 'joined', $3) ON CONFLICT (operation_id, agency_id) DO UPDATE SET state = 'joined'`,
        [operation, agency.id, giver.memberId],
      )
    }
  })
  const bring = (actor: typeof giver) =>
    asActor(
      actor,
      (tx) => tx.$executeRaw`
        INSERT INTO operation_dossier (operation_id, dossier_id, reference, agency_id, added_by)
        VALUES (${operation}::uuid, ${id}::uuid, ${reference}, ${actor.agency.id}::uuid, ${actor.memberId}::uuid)`,
    )
  const listed = (actor: typeof giver) =>
    asActor(actor, (tx) => tx.operationDossier.count({ where: { operationId: operation } }))
  await bring(giver)
  expect([await listed(giver), await listed(taker)]).toEqual([1, 1])
  await asOwner(database.adminUrl, (client) =>
    client.query('UPDATE public.dossier SET owner_agency_id = $1 WHERE id = $2', [
      taker.agency.id,
      id,
    ]),
  )
  expect([await listed(giver), await listed(taker)]).toEqual([0, 0])
  await expect(bring(giver)).rejects.toThrow()
  await bring(taker)
  expect(await listed(giver)).toBe(1)
})

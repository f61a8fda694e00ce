import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { endGrant, openGrant } from './end-grant'
import { listGrants } from './list-grants'
import { readLedger } from './read-ledger'

let database: TestDatabase
let owner: Actor
let holder: Actor
let third: Actor

beforeAll(async () => {
  database = await testDatabase()
  owner = await somebody(database.adminUrl)
  holder = await somebody(database.adminUrl)
  third = await somebody(database.adminUrl)
})
afterAll(() => database.drop())

/** Owner to holder, who passes it on to the third. */
async function passedOn() {
  const dossier = await openedDossier(owner)
  const consentId = await consentTo(owner, dossier, ['identity', 'documents'])
  const first = await give(owner, holder, dossier, {
    consentId,
    sections: ['identity', 'documents'],
    mayPassOn: true,
  })
  const second = await give(holder, third, dossier, { consentId, parentId: first.grantId })
  return { ...dossier, consentId, first, second }
}

describe('who has it', () => {
  it('is all of it for the owner, and what concerns itself for another agency', async () => {
    const { reference, first, second } = await passedOn()
    const ids = async (actor: Actor) =>
      (await listGrants(actor, reference))?.grants.map(({ id }) => id).toSorted()
    expect(await ids(owner)).toEqual([first.grantId, second.grantId].toSorted())
    expect(await ids(holder)).toEqual([first.grantId, second.grantId].toSorted())
    expect(await ids(third)).toEqual([second.grantId])
    const stranger = await somebody(database.adminUrl)
    expect(await listGrants(stranger, reference)).toBeNull()
    expect((await getDossier(owner, reference))?.sharedWith.toSorted()).toEqual(
      [holder.agency.name, third.agency.name].toSorted(),
    )
    expect((await getDossier(holder, reference))?.sharedWith).toEqual([])
  })

  it('lets each end what is theirs to end', async () => {
    const { reference, first, second } = await passedOn()
    const mayEnd = async (actor: Actor, id: string) =>
      (await openGrant(actor, { reference, id }))?.grant.mayEnd
    expect(await mayEnd(owner, second.grantId)).toBe('revoke')
    expect(await mayEnd(holder, second.grantId)).toBe('revoke')
    expect(await mayEnd(holder, first.grantId)).toBe('give-back')
    expect(await mayEnd(third, second.grantId)).toBe('give-back')
    expect(await mayEnd(third, first.grantId)).toBeUndefined()
    const reader = await somebody(database.adminUrl, {
      agencyId: owner.agency.id,
      roles: ['intake-officer'],
    })
    expect(await mayEnd(reader, first.grantId)).toBeNull()
  })
})

describe('ending a grant', () => {
  it('shows before what it ends besides, and ends just that, at once', async () => {
    const { reference, first, second, consentId, ...dossier } = await passedOn()
    const open = await give(
      holder,
      await somebody(database.adminUrl),
      { ...dossier, reference },
      {
        consentId,
        parentId: first.grantId,
        accept: false,
      },
    )
    const shown = await openGrant(owner, { reference, id: first.grantId })
    expect(shown?.also).toMatchObject([
      { what: 'grant', id: second.grantId, agency: third.agency.name },
      { what: 'offer', id: open.offerId, givenBy: holder.agency.name },
    ])
    expect(shown?.remains).toEqual([])
    const mark = await auditMark(database.adminUrl)
    expect(await endGrant(owner, { reference, id: first.grantId })).toMatchObject({
      ok: true,
      how: 'revoke',
      ended: 2,
    })
    expect(await getDossier(holder, reference)).toBeNull()
    expect(await getDossier(third, reference)).toBeNull()
    const ends = (await listGrants(owner, reference))!.grants.map(({ id, end }) => [
      id,
      end?.reason,
    ])
    expect(Object.fromEntries(ends)).toEqual({
      [first.grantId]: 'revoked',
      [second.grantId]: 'source-ended',
    })
    expect(await auditTrail(database.adminUrl, mark)).toContainEqual(
      expect.objectContaining({ action: 'grant.end', outcome: 'done', member_id: owner.memberId }),
    )
    expect(await endGrant(owner, { reference, id: first.grantId })).toMatchObject({
      reason: 'over',
    })
  })

  it('says what the holder still sees by another grant', async () => {
    const { reference, first, consentId, ...dossier } = await passedOn()
    await give(owner, holder, { ...dossier, reference }, { consentId, sections: ['documents'] })
    const shown = await openGrant(owner, { reference, id: first.grantId })
    expect(shown?.remains).toEqual(['documents'])
    await endGrant(owner, { reference, id: first.grantId })
    expect((await getDossier(holder, reference))?.view).toEqual(['documents'])
  })

  it('is given back by the holder, and by nobody else of that kind', async () => {
    const { reference, second, first } = await passedOn()
    expect(await endGrant(third, { reference, id: first.grantId })).toMatchObject({
      reason: 'not-found',
    })
    expect(await endGrant(third, { reference, id: second.grantId })).toMatchObject({
      ok: true,
      how: 'give-back',
      ended: 1,
    })
    const line = (await listGrants(owner, reference))!.grants.find(
      ({ id }) => id === second.grantId,
    )
    expect(line).toMatchObject({ standing: 'ended', end: { reason: 'given-back', by: null } })
  })

  it('is not done through the reference of another dossier', async () => {
    const one = await passedOn()
    const other = await openedDossier(owner)
    const which = { reference: other.reference, id: one.first.grantId }
    expect(await endGrant(owner, which)).toMatchObject({ ok: false, reason: 'not-found' })
    expect(await openGrant(owner, which)).toBeNull()
    expect(await getDossier(holder, one.reference)).not.toBeNull()
  })

  it('happens by itself when its time is over', async () => {
    const { reference, first } = await passedOn()
    await asOwner(database.adminUrl, async (client) => {
      await client.query('UPDATE public.dossier_grant SET expires_at = now() WHERE id = $1', [
        first.grantId,
      ])
      await client.query('UPDATE public.dossier_access SET until = now() WHERE agency_id = $1', [
        holder.agency.id,
      ])
    })
    expect(await getDossier(holder, reference)).toBeNull()
    const line = (await listGrants(owner, reference))!.grants.find(({ id }) => id === first.grantId)
    expect(line).toMatchObject({ standing: 'expired', end: null, mayEnd: null })
    expect(await endGrant(owner, { reference, id: first.grantId })).toMatchObject({
      reason: 'over',
    })
  })
})

describe('what was sent', () => {
  it('keeps every giving, also after it ended, for those it concerns', async () => {
    const { reference, first } = await passedOn()
    const of = async (actor: Actor) =>
      (await readLedger(actor, reference))?.lines.map(({ from, to }) => [from, to])
    const [a, b, c] = [owner, holder, third].map(({ agency }) => agency.name)
    expect(await of(owner)).toEqual([
      [b, c],
      [a, b],
    ])
    expect(await of(third)).toEqual([[b, c]])
    await endGrant(owner, { reference, id: first.grantId })
    expect(await of(owner)).toHaveLength(2)
    expect(await of(third)).toBeUndefined()
  })

  it('goes on from the last line seen, and ignores an address that is no instant', async () => {
    const { reference } = await passedOn()
    const { lines } = (await readLedger(owner, reference))!
    expect((await readLedger(owner, reference, lines[0]!.at))?.lines).toEqual(lines.slice(1))
    expect((await readLedger(owner, reference, "'; DROP"))?.lines).toEqual(lines)
  })
})

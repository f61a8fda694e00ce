import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ConsentInput } from '@/lib/domain/sharing/consent-input'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { give, openedDossier, somebody } from '@/lib/testing/given-dossier'
import { makeAgency } from '@/lib/testing/members'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { listConsents } from './list-consents'
import { listGrants } from './list-grants'
import { recordConsent } from './record-consent'
import { openConsent, withdrawConsent } from './withdraw-consent'

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

const agreed = (reference: string, change: Partial<ConsentInput> = {}): ConsentInput => ({
  id: crypto.randomUUID(),
  reference,
  purpose: 'coordination',
  basis: 'person',
  way: 'call',
  obtainedOn: '2026-11-20',
  recipient: null,
  sections: ['identity', 'documents'],
  ...change,
})

it('is recorded once, however often the form is sent, and kept by the owner alone', async () => {
  const { reference } = await openedDossier(owner)
  const input = agreed(reference, { recipient: holder.agency.id })
  for (let n = 0; n < 2; n++) expect(await recordConsent(owner, input)).toEqual({ ok: true })
  expect(await listConsents(owner, reference)).toMatchObject([
    {
      id: input.id,
      obtainedOn: '2026-11-20',
      recipient: holder.agency.name,
      recordedBy: owner.name,
      withdrawn: null,
    },
  ])
  expect(await listConsents(holder, reference)).toBeNull()
  expect(await recordConsent(holder, agreed(reference))).toMatchObject({ reason: 'not-found' })
})

it('names no agency that could not receive: one’s own, a closed or unknown one, the operator', async () => {
  const { reference } = await openedDossier(owner)
  const operator = await makeAgency(database.adminUrl, { kind: 'operator' })
  for (const recipient of [owner.agency.id, operator.id, crypto.randomUUID()])
    expect(await recordConsent(owner, agreed(reference, { recipient }))).toMatchObject({
      reason: 'unknown-agency',
    })
})

it('shows before its withdrawal what ends, and ends exactly that', async () => {
  const dossier = await openedDossier(owner)
  const { reference } = dossier
  const [one, other] = [agreed(reference), agreed(reference, { sections: ['documents'] })]
  for (const input of [one, other]) await recordConsent(owner, input)
  const given = { consentId: one.id, mayPassOn: true }
  const first = await give(owner, holder, dossier, given)
  const second = await give(holder, third, dossier, { ...given, parentId: first.grantId })
  const kept = await give(owner, holder, dossier, { consentId: other.id, sections: ['documents'] })
  const open = await give(owner, third, dossier, { consentId: one.id, accept: false })

  const shown = await openConsent(owner, { reference, id: one.id })
  expect(shown?.ends.map(({ id }) => id).toSorted()).toEqual(
    [first.grantId, second.grantId, open.offerId].toSorted(),
  )
  expect(await openConsent(holder, { reference, id: one.id })).toBeNull()
  expect(await withdrawConsent(holder, { reference, id: one.id })).toMatchObject({ ok: false })
  expect(await withdrawConsent(owner, { reference, id: one.id })).toEqual({ ok: true, ended: 2 })
  expect(await withdrawConsent(owner, { reference, id: one.id })).toMatchObject({ reason: 'over' })

  expect((await getDossier(holder, reference))?.view).toEqual(['documents'])
  expect(await getDossier(third, reference)).toBeNull()
  const { grants } = (await listGrants(owner, reference))!
  const standing = Object.fromEntries(grants.map(({ id, end }) => [id, end?.reason ?? null]))
  expect(standing).toEqual({
    [first.grantId]: 'consent-withdrawn',
    [second.grantId]: 'consent-withdrawn',
    [kept.grantId]: null,
  })
  const listed = await listConsents(owner, reference)
  expect(listed?.map(({ id }) => id)).toEqual([other.id, one.id])
  expect(listed?.[1]?.withdrawn).toMatchObject({ by: owner.name })
})

it('is not withdrawn through the reference of another dossier', async () => {
  const [mine, another] = [await openedDossier(owner), await openedDossier(owner)]
  const input = agreed(mine.reference)
  await recordConsent(owner, input)
  const which = { reference: another.reference, id: input.id }
  expect(await openConsent(owner, which)).toBeNull()
  expect(await withdrawConsent(owner, which)).toMatchObject({ reason: 'not-found' })
  expect((await listConsents(owner, mine.reference))?.[0]?.withdrawn).toBeNull()
})

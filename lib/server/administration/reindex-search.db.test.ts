import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { staleIndex } from '@/scripts/launch/stale-index'
import { createDossier } from '../dossiers/create-dossier'
import { searchDossiers } from '../dossiers/search-dossiers'
import type { Actor } from '../identity/actor'
import { saveRecord } from '../records/save-record'
import { searchRules } from '../records/search-rules'
import { reindexSearch, staleDossiers } from './reindex-search'

const many = 60

let database: TestDatabase
let client: Client
let actor: Actor
const references: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  client = new Client({ connectionString: database.adminUrl })
  await client.connect()
  const { id: agencyId } = await makeAgency(database.adminUrl)
  const member = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
  actor = await signedIn(database.adminUrl, member.id)
  for (let n = 0; n < many; n++) {
    const identity = { fullName: n === 0 ? 'Somchai Rattanakosin' : `Filed Anew ${n}` }
    const made = await createDossier(actor, { id: crypto.randomUUID(), identity })
    if (!made.ok) throw new Error(made.reason)
    references.push(made.reference)
  }
  const values = { channel: 'phone', phone: '+66812345678' }
  const point = { kind: 'contact-point' as const, recordId: crypto.randomUUID(), seen: 0, values }
  await saveRecord(actor, { reference: references[0]!, ...point, form: '/x' })
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const found = async (typed: string) => {
  const result = await searchDossiers(actor, typed)
  return result.ok ? result.found.map(({ dossier }) => dossier.reference) : result.reason
}

/** As if everything had been filed by rules of which nothing is left. */
const forget = (rules: number) =>
  asOwner(database.adminUrl, async (owner) => {
    await owner.query(`UPDATE public.identity SET tokens = '{1,2,3}'`)
    await owner.query(`UPDATE public.contact_point SET tokens = '{4}'`)
    await owner.query(`UPDATE public.dossier_access SET tokens = '{1,2,3,4}'`)
    await owner.query('UPDATE public.dossier SET search_rules = $1', [rules])
  })

describe('filing dossiers anew', () => {
  it('is not needed for what was filed by the rules of today', async () => {
    expect(await staleDossiers(client)).toBe(0)
    expect(await staleIndex(database.adminUrl)).toBeUndefined()
  })

  it('is asked for in one line when rules are newer, and lets everybody be found again, on record', async () => {
    await forget(searchRules - 1)
    expect(await found('Somchai Rattanakosin')).toEqual([])
    expect(await found('081 234 5678')).toEqual([])
    expect(await staleIndex(database.adminUrl)).toMatch(
      new RegExp(`${many} dossiers .* npm run admin -- reindex-search$`),
    )
    const mark = await auditMark(database.adminUrl)
    const told: number[] = []
    const done = await reindexSearch(client, (count) => told.push(count))
    expect(done).toEqual({ dossiers: many, rules: searchRules })
    expect(told.length).toBeGreaterThan(1)
    expect(await found('Somchai Rattanakosin')).toEqual([references[0]])
    expect(await found('081 234 5678')).toEqual([references[0]])
    expect(await staleIndex(database.adminUrl)).toBeUndefined()
    const trail = await auditTrail(database.adminUrl, mark)
    const console = trail.filter(({ action }) => action === 'console.reindex-search')
    expect(console.map(({ detail }) => JSON.parse(detail).step)).toEqual(['begun', 'ended'])
  })

  it('that was cut goes on where it ended', async () => {
    await forget(searchRules - 1)
    const cut = reindexSearch(client, () => {
      throw new Error('cut')
    })
    await expect(cut).rejects.toThrow('cut')
    const left = await staleDossiers(client)
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(many)
    expect(await reindexSearch(client)).toEqual({ dossiers: left, rules: searchRules })
    expect(await found('Somchai Rattanakosin')).toEqual([references[0]])
  })

  it('finds no key for an erased dossier and leaves it alone', async () => {
    await asOwner(database.adminUrl, (owner) =>
      owner.query(
        'UPDATE public.dossier SET wrapped_key = NULL, search_rules = 0 WHERE reference = $1',
        [references[1]],
      ),
    )
    expect(await staleDossiers(client)).toBe(0)
    expect(await reindexSearch(client)).toMatchObject({ dossiers: 0 })
  })
})

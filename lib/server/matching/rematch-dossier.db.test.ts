import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { addRecord, agencyOfOne, idOf, openDossier } from '@/lib/testing/deconfliction'
import { asOwner } from '@/lib/testing/members'
import { reindexSearch } from '../administration/reindex-search'
import { searchRules } from '../records/search-rules'
import { myMatches } from './my-matches'

let database: TestDatabase
let client: Client

beforeAll(async () => {
  database = await testDatabase()
  client = new Client({ connectionString: database.adminUrl })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

it('what was filed before there was any comparing is compared when it is filed anew', async () => {
  const us = await agencyOfOne(database.adminUrl, 'Quiet Harbour')
  const them = await agencyOfOne(database.adminUrl, 'Far Ministry')
  const ours = await openDossier(us, { fullName: 'Kim Min Ji', birthDate: '1996-04-17' })
  const theirs = await openDossier(them, { fullName: '김민지', birthDate: '1996-04-17' })
  const stranger = await openDossier(them, { fullName: 'Somebody Else', birthDate: '1990-05-19' })
  await addRecord(us, ours, 'contact-point', { phone: '+66811223344' })
  await addRecord(them, stranger, 'contact-point', { phone: '+66811223344' })
  const stored = () =>
    asOwner(database.adminUrl, async (owner) => {
      const { rows } = await owner.query('SELECT * FROM match_key ORDER BY 1, 2, 3, 4')
      return rows
    })
  const before = await stored()
  await asOwner(database.adminUrl, async (owner) => {
    await owner.query('DELETE FROM match')
    await owner.query('DELETE FROM match_key')
    await owner.query('UPDATE dossier SET search_rules = $1', [searchRules - 1])
  })
  expect(await myMatches(us, await idOf(database.adminUrl, ours))).toEqual([])
  await reindexSearch(client)
  expect(await stored()).toEqual(before)
  expect(await myMatches(us, await idOf(database.adminUrl, ours))).toHaveLength(2)
  expect(await myMatches(them, await idOf(database.adminUrl, theirs))).toHaveLength(1)
})

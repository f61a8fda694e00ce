import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQuery } from '@/lib/domain/names/read-query'
import { listFilters, type ListRequest, workLists } from '@/lib/domain/dossier/work-lists'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { manyDossiers } from '@/lib/testing/many-dossiers'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { type Watched, watchStatements } from '@/lib/testing/watch-statements'
import { withAdmin } from '@/scripts/database/template'
import type { Actor } from '../identity/actor'
import { loadKeyring } from '../sealing/load-keyring'
import { searchTokens } from '../sealing/search-token'
import { createDossier } from './create-dossier'
import { getDossier } from './get-dossier'
import { listDossiers } from './list-dossiers'
import { searchDossiers } from './search-dossiers'

const size = 30_000
/** Rows that a step of a plan may read of a table only to throw them away. */
const mostRemoved = 1_000
/** Rows that a step may read at all: the widest net of a search takes in five thousand. */
const mostRead = 5_001
const common = 'Nguyen Van Hung'

let database: TestDatabase
let watched: Watched
const actors = {} as Record<'large' | 'small', Actor>
const references = {} as Record<'large' | 'small', string>

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  watched = await watchStatements(adminUrl)
  const owner = async () => {
    const { id: agencyId } = await makeAgency(adminUrl)
    const { id: memberId } = await makeMember(adminUrl, { agencyId, roles: ['caseworker'] })
    return { agencyId, memberId }
  }
  const owners = { large: await owner(), small: await owner(), other: await owner() }
  const name = readQuery(common, 'TH').find((one) => one.kind === 'name')
  const tokens = searchTokens(loadKeyring(), 'name', (name?.tiers ?? []).flat())
  await withAdmin(adminUrl, (client) => manyDossiers(client, owners, size, tokens))
  for (const which of ['large', 'small'] as const) {
    const actor = (actors[which] = await signedIn(adminUrl, owners[which].memberId))
    const made = await createDossier(actor, {
      id: crypto.randomUUID(),
      identity: { fullName: common, citizenships: ['TH'] },
    })
    if (made.ok) references[which] = made.reference
  }
})

afterAll(async () => {
  watched.stop()
  await database.drop()
})

/**
 * What the plans of some work read beyond the limits. It is done eight times: from the sixth on, a prepared statement
 * may run by a plan made for any values.
 */
async function excessOf(work: () => Promise<unknown>): Promise<string[]> {
  watched.reads()
  for (let time = 0; time < 8; time++) await work()
  const reads = watched.reads()
  if (reads.length < 8) throw new Error('No plans came.')
  const beyond = reads.filter(
    ({ kept, removed }) => removed > mostRemoved || kept + removed > mostRead,
  )
  return beyond.map(({ table, how, kept, removed }) => `${table} by ${how}: ${kept} + ${removed}`)
}

const filters = { status: 'verified', citizenship: 'VN', area: 'MM-17', whereabouts: 'held' }
const requests = workLists.flatMap((list): [string, ListRequest][] => [
  [list, { list, filters: {} }],
  ...listFilters.map((filter): [string, ListRequest] => [
    `${list} by ${filter}`,
    { list, filters: { [filter]: filters[filter] } },
  ]),
  [`${list} by all`, { list, filters }],
  [`${list} by a citizenship that few have`, { list, filters: { citizenship: 'NP' } }],
  [`${list} by whereabouts of few`, { list, filters: { whereabouts: 'escaped' } }],
])

describe.each(['large', 'small'] as const)('an agency that is %s reads what it shows', (which) => {
  it.each(requests)('on the list %s, and on its second page', async (_, request) => {
    const { next } = await listDossiers(actors[which], request)
    for (const after of [undefined, next ?? undefined])
      expect(await excessOf(() => listDossiers(actors[which], { ...request, after }))).toEqual([])
  })

  it('when it opens a dossier', async () => {
    expect(await excessOf(() => getDossier(actors[which], references[which]))).toEqual([])
  })

  it.each([
    ['a name that many share', common],
    ['a name of one person', 'Wipawee Examplesombat'],
    ['a number', 'ZZ1234567'],
  ])('when it searches for %s', async (_, typed) => {
    expect(await excessOf(() => searchDossiers(actors[which], typed))).toEqual([])
  })
})

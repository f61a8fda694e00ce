import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readQuery } from '@/lib/domain/names/read-query'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { excessReads } from '@/lib/testing/excess-reads'
import { listRequests } from '@/lib/testing/list-requests'
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
  const others = await Promise.all(Array.from({ length: 30 }, owner))
  const owners = { large: await owner(), small: await owner(), others }
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

const excessOf = (work: () => Promise<unknown>) => excessReads(watched, work)

describe.each(['large', 'small'] as const)('an agency that is %s reads what it shows', (which) => {
  it.each(listRequests)('on the list %s, and on its second page', async (_, request) => {
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

import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { furnish, type Furniture } from '@/lib/testing/sharing/furnish'
import { give, must, offerStatement } from '@/lib/testing/sharing/give'
import { type FullDossier, makeDossier } from '@/lib/testing/sharing/make-dossier'
import { actAs, makeWorld, type Person, type World } from '@/lib/testing/sharing/world'

// Offers made up by somebody who can send any SQL as the application's role, and answers given a second time.

let database: TestDatabase
let world: World
let attacker: Person
/** A dossier of the attacker's agency, one it was given a section of, and one it knows nothing of. */
let own: FullDossier
let shared: FullDossier
let strange: FullDossier
let furniture: Furniture
let grant: string

beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
  const { owner, subject } = world.makers
  attacker = subject
  own = await makeDossier(world.admin, subject)
  shared = await makeDossier(world.admin, owner)
  strange = await makeDossier(world.admin, owner)
  furniture = await furnish(world, owner, strange)
  const terms = { sections: ['identity'], passOn: true, level: 'contribute' as const }
  grant = (await give(world, owner, subject, shared, terms)).grant
})

afterAll(async () => {
  await world.close()
  await database.drop()
})

/** The rows of a statement of the attacker's, or the code of its refusal. */
const attempt = (sql: string) =>
  actAs(world, attacker, sql).catch((problem: { code?: string }) => problem.code)

describe('an offer that says what is not so', () => {
  const make = (
    dossier: FullDossier,
    terms: Parameters<typeof offerStatement>[3],
    from = attacker,
  ) =>
    offerStatement(from, world.makers.other, dossier, {
      sections: ['identity'],
      hours: 1,
      ...terms,
    })

  it.each<[string, () => string]>([
    ['names a dossier one does not see', () => make(strange, {})],
    ['stands on a grant of another dossier', () => make(strange, { parent: grant })],
    ['stands on a grant of another agency', () => make(strange, { parent: furniture.grant })],
    [
      'stands on a consent of another dossier',
      () => make(shared, { parent: grant, consent: own.consent }),
    ],
    ['calls itself the owner’s', () => make(shared, {})],
    [
      'calls the dossier by another reference',
      () => make({ ...own, reference: strange.reference }, {}),
    ],
    [
      'carries another dossier under its own reference',
      () => make({ ...strange, reference: own.reference }, {}),
    ],
    [
      'is made in another agency’s name',
      () => make(own, {}, { ...attacker, agencyId: world.makers.owner.agencyId }),
    ],
    ['is made in a colleague’s name', () => make(own, {}, world.seconds.subject)],
    ['transfers what is only shared', () => make(shared, { kind: 'transfer', parent: grant })],
    ['is accepted already', () => make(own, { forged: { state: 'accepted' } })],
    ['says that it was made long ago', () => make(own, { forged: { made_at: '2020-01-01' } })],
  ])('is refused: it %s', async (_, sql) => {
    expect(await attempt(sql())).toBe('42501')
  })

  it('is made when all of it is so', async () => {
    expect(await attempt(make(own, {}))).toEqual([])
    expect(await attempt(make(shared, { parent: grant }))).toEqual([])
  })
})

describe('played again', () => {
  it('an answered offer gives nothing a second time, also after its grant ended', async () => {
    const { owner, subject } = world.makers
    const dossier = await makeDossier(world.admin, owner)
    const given = await give(world, owner, subject, dossier, { sections: ['notes'] })
    const notes = `SELECT 1 FROM note WHERE dossier_id = '${dossier.id}'`
    const again = `SELECT app.accept_offer('${given.offer}', 'x') AS said`
    expect(await attempt(notes)).toHaveLength(1)
    expect(await attempt(again)).toEqual([{ said: false }])
    await must(world, owner, `app.end_grant('${given.grant}')`)
    expect(await attempt(notes)).toEqual([])
    expect(await attempt(again)).toEqual([{ said: false }])
    expect(await attempt(notes)).toEqual([])
    const copy = offerStatement(owner, subject, dossier, { sections: ['notes'] }, given.offer)
    expect(await attempt(copy)).toBe('42501')
  })

  it('two people of the agency that accept at once make one grant', async () => {
    const { owner, subject } = world.makers
    const dossier = await makeDossier(world.admin, owner)
    const id = randomUUID()
    await actAs(world, owner, offerStatement(owner, subject, dossier, {}, id))
    const second = { app: new Client({ connectionString: database.appUrl }) }
    await second.app.connect()
    const accept = (on: Pick<World, 'app'>, person: Person) =>
      actAs<{ ok: boolean }>(on, person, `SELECT app.accept_offer('${id}', NULL) AS ok`)
    const answers = await Promise.all([
      accept(world, subject),
      accept(second, world.seconds.subject),
    ])
    await second.app.end()
    expect(answers.flat().filter(({ ok }) => ok)).toHaveLength(1)
    const { rows } = await world.admin.query('SELECT 1 FROM dossier_grant WHERE offer_id = $1', [
      id,
    ])
    expect(rows).toHaveLength(1)
  })
})

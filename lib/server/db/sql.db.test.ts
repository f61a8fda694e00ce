import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { Actor } from '../identity/actor'
import { raised } from './raised'
import { inSql, type Sql, sql } from './sql'

let database: TestDatabase
let actor: Actor

beforeAll(async () => {
  database = await testDatabase()
  const { id: agencyId } = await makeAgency(database.adminUrl)
  const { id } = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
  actor = await signedIn(database.adminUrl, id)
})

afterAll(() => database.drop())

const keep = (tx: Sql, form: string) =>
  tx.$executeRaw`INSERT INTO draft (member_id, form, sealed) VALUES (${actor.memberId}::uuid, ${form}, ${'a secret'})`
const kept = () =>
  inSql(actor, (tx) => tx.$queryRaw<{ form: string }[]>`SELECT form FROM draft ORDER BY form`)

describe('a transaction without Prisma', () => {
  it('is the actor’s, and nobody’s once it is over', async () => {
    const who = (tx: Sql) => tx.$queryRaw<{ id: string | null }[]>`SELECT app.member_id() AS id`
    expect(await inSql(actor, who)).toEqual([{ id: actor.memberId }])
    for (let time = 0; time < 12; time++) expect(await who(sql())).toEqual([{ id: null }])
  })

  it('keeps all or nothing', async () => {
    expect(await inSql(actor, (tx) => keep(tx, '/kept'))).toBe(1)
    const cut = inSql(actor, async (tx) => {
      await keep(tx, '/cut')
      throw new Error('on purpose')
    })
    await expect(cut).rejects.toThrow('on purpose')
    expect(await kept()).toEqual([{ form: '/kept' }])
  })

  it('is not taken for done when a statement in it failed unheard', async () => {
    const unheard = inSql(actor, async (tx) => {
      await keep(tx, '/unheard')
      await keep(tx, '/kept').catch(() => {})
    })
    await expect(unheard).rejects.toThrow('not committed')
    expect(await kept()).toEqual([{ form: '/kept' }])
  })

  it('says why it was refused, and nothing of what was to be written', async () => {
    const error: unknown = await inSql(actor, (tx) => keep(tx, '/kept')).catch((e: unknown) => e)
    expect(raised(error, 'taken')).toBe(true)
    const shown = Object.getOwnPropertyNames(error).map((key) => (error as never)[key])
    expect(shown.join(' ')).not.toContain('/kept')
    expect(shown.join(' ')).not.toContain('secret')
  })

  it('reads whole numbers that are larger than a number holds', async () => {
    const [row] = await sql().$queryRaw<{ n: bigint }[]>`SELECT ${'9007199254740993'}::bigint AS n`
    expect(row?.n).toBe(9007199254740993n)
  })
})

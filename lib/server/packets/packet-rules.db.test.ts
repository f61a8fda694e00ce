import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/lib/domain/access/roles'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { asActor } from '../db/transaction'
import { createDossier } from '../dossiers/create-dossier'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'
import { packetFacts } from './packet-facts'

let database: TestDatabase
let maker: Actor
let consul: Actor
let colleague: Actor
let supervisor: Actor
let stranger: Actor
let reference: string
let dossierId: string

const hash = 'a'.repeat(64)

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const agency = await makeAgency(adminUrl, { kind: 'embassy' })
  const other = await makeAgency(adminUrl)
  const sign = async (agencyId: string, ...roles: Role[]) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles })).id)
  maker = await sign(agency.id, 'consular-officer', 'supervisor')
  consul = await sign(agency.id, 'consular-officer')
  colleague = await sign(agency.id, 'consular-officer')
  supervisor = await sign(agency.id, 'supervisor')
  stranger = await sign(other.id, 'supervisor')
  const made = await createDossier(maker, {
    id: crypto.randomUUID(),
    identity: { fullName: 'Somsri' },
  })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
  dossierId = await asActor(maker, async (tx) => (await findDossier(tx, maker, reference))!.id)
})

afterAll(() => database.drop())

let number = 0
async function draft(actor: Actor, version = 1, of = ++number): Promise<string> {
  const id = crypto.randomUUID()
  await asActor(
    actor,
    (tx) => tx.$executeRaw`
      INSERT INTO packet (id, dossier_id, agency_id, number, version, profile, audience, language, basis, sections, sealed,
        made_by)
      VALUES (${id}::uuid, ${dossierId}::uuid, ${actor.agency.id}::uuid, ${of}, ${version}, 'basic', 'authorities', 'km',
        'vital-interest', ARRAY['identity', 'contact'], 'sealed', ${actor.memberId}::uuid)`,
  )
  return id
}

type Answer<T> = [{ answer: T }]
const ask = async (actor: Actor, id: string) => {
  const code = crypto.randomUUID()
  const [{ answer }] = await asActor(
    actor,
    (tx) => tx.$queryRaw<Answer<boolean>>`
      SELECT app.ask_packet(${id}::uuid, 'content', ${hash}, ${code}, ARRAY['name']) AS answer`,
  )
  return answer ? code : null
}
const files = (actor: Actor, id: string, pdf = hash) =>
  asActor(
    actor,
    (tx) => tx.$queryRaw<Answer<boolean>>`
      SELECT app.packet_files(${id}::uuid, ${pdf}, NULL, 2) AS answer`,
  ).then(([{ answer }]) => answer)
const say = (actor: Actor, id: string, word: 'approved' | 'refused' = 'approved') =>
  asActor(
    actor,
    (tx) => tx.$queryRaw<Answer<string | null>>`
      SELECT app.answer_packet(${id}::uuid, ${word}, 'words') AS answer`,
  ).then(([{ answer }]) => answer)
const send = (actor: Actor, id: string, words: string, entry: string = crypto.randomUUID()) =>
  asActor(
    actor,
    (tx) => tx.$queryRaw<Answer<boolean>>`
      SELECT app.send_packet(${id}::uuid, ${entry}::uuid, 'by-hand', now(), '2026-12-01', ${words}, 'why') AS answer`,
  ).then(([{ answer }]) => answer)
const facts = (actor: Actor) => asActor(actor, (tx) => packetFacts(tx, dossierId))

async function waiting(): Promise<string> {
  const id = await draft(maker)
  await ask(maker, id)
  await files(maker, id)
  return id
}

async function approved(): Promise<string> {
  const id = await waiting()
  await say(consul, id)
  await say(supervisor, id)
  return id
}

describe('approval', () => {
  it('takes two people, a supervisor among them, and never who made it, supervisor or not', async () => {
    const id = await waiting()
    expect(await say(maker, id)).toBeNull()
    expect(await say(stranger, id)).toBeNull()
    expect(await say(consul, id)).toBe('to-approve')
    expect(await say(consul, id)).toBeNull()
    expect(await say(colleague, id)).toBe('to-approve')
    expect(await say(supervisor, id)).toBe('approved')
  })

  it('waits for the files, and ends with one refusal', async () => {
    const id = await draft(maker)
    await ask(maker, id)
    expect(await say(consul, id)).toBeNull()
    expect(await files(maker, id)).toBe(true)
    expect(await say(consul, id, 'refused')).toBe('refused')
    expect(await say(supervisor, id)).toBeNull()
  })

  it('cannot be forged past the functions, not even by the owner of the tables', async () => {
    const id = await waiting()
    const sql = (text: string, ...values: unknown[]) =>
      asOwner(database.adminUrl, (client) => client.query(text, values))
    const word = `INSERT INTO public.packet_approval (packet_id, member_id, verdict, as_supervisor)
      VALUES ($1, $2, 'approved', true)`
    await expect(sql(word, id, maker.memberId)).rejects.toThrow(/approves what they made/)
    await sql(word, id, consul.memberId)
    await expect(sql(word, id, consul.memberId)).rejects.toThrow(/duplicate/)
    const forged = "UPDATE public.packet SET state = 'approved', approved_at = now() WHERE id = $1"
    await expect(sql(forged, id)).rejects.toThrow(/two people/)
    await expect(
      sql(
        'UPDATE public.packet_approval SET member_id = $2 WHERE packet_id = $1',
        id,
        maker.memberId,
      ),
    ).rejects.toThrow(/does not change/)
    await expect(
      asActor(maker, (tx) => tx.$executeRaw`UPDATE packet SET state = 'approved'`),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('what was given out for approval', () => {
  it.each(['sealed', 'hash', 'code', 'language', 'pdf_sha256'])('keeps its %s', async (column) => {
    const id = await approved()
    const change = asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE public.packet SET ${column} = $2 WHERE id = $1`, [id, 'b'.repeat(64)]),
    )
    await expect(change).rejects.toThrow(/does not change|named once/)
  })

  it('is superseded by the next version that is given out, unless it was sent', async () => {
    const first = await approved()
    const second = await draft(maker, 2, number)
    await ask(maker, second)
    const [row] = await asActor(maker, (tx) => tx.packet.findMany({ where: { id: first } }))
    expect(row).toMatchObject({ state: 'withdrawn', endReason: 'superseded' })
    expect(await ask(maker, second)).toBeNull()
  })

  it('was drafted by one person, who alone changes the draft and gives it out', async () => {
    const id = await draft(maker)
    const change = (actor: Actor) =>
      asActor(
        actor,
        (tx) => tx.$executeRaw`UPDATE packet SET language = 'th' WHERE id = ${id}::uuid`,
      )
    expect(await change(consul)).toBe(0)
    expect(await ask(consul, id)).toBeNull()
    expect(await change(maker)).toBe(1)
    expect(await ask(maker, id)).not.toBeNull()
    expect(await change(maker)).toBe(0)
  })

  it('is nothing to another agency', async () => {
    await approved()
    expect(await asActor(stranger, (tx) => tx.packet.count())).toBe(0)
    await expect(draft(stranger)).rejects.toThrow(/row-level security/)
  })
})

describe('sending', () => {
  it('needs the approval, and brings its line of the ledger', async () => {
    const id = await waiting()
    const entry = crypto.randomUUID()
    const key = await asActor(maker, async (tx) => (await findDossier(tx, maker, reference))!.key)
    const words = { to: 'Provincial Police', receipt: 'No. 7', staleReason: '' }
    const context = packetContext(dossierId, 'packet-sending', entry)
    const sealed = await sealRecord(key, context, words)
    expect(await facts(maker)).toMatchObject({ approved: false, sentAt: null })
    expect(await send(maker, id, sealed, entry)).toBe(false)
    await say(consul, id)
    await say(supervisor, id)
    expect(await facts(maker)).toMatchObject({ approved: true, sentAt: null })
    expect(await send(stranger, id, sealed, entry)).toBe(false)
    expect(await send(maker, id, sealed, entry)).toBe(true)
    expect(await facts(maker)).toMatchObject({ channel: 'by-hand', receipt: 'No. 7' })
    expect((await facts(maker)).replyBy?.toISOString().slice(0, 10)).toBe('2026-12-01')
    const [line] = await asActor(maker, (tx) => tx.disclosure.findMany({ where: { id: entry } }))
    expect(line).toMatchObject({ kind: 'packet', sourceId: id, items: ['name'] })
  })
})

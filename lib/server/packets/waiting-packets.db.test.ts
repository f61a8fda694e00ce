import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner } from '@/lib/testing/members'
import { packetWorld } from '@/lib/testing/packet-world'
import { closeBrowser } from '../browser/one-browser'
import type { Actor } from '../identity/actor'
import { countAwaiting } from '../workflow/approvals'
import { answerPacket } from './answer-packet'
import { askPacket } from './ask-packet'
import { awaitingPackets } from './awaiting-packets'
import { listPackets } from './list-packets'
import { renderPacket } from './render-packet'

let database: TestDatabase
let world: Awaited<ReturnType<typeof packetWorld>>

beforeAll(async () => {
  database = await testDatabase()
  world = await packetWorld(database.adminUrl)
})

afterAll(async () => {
  await closeBrowser()
  await database.drop()
})

describe('what a packet waits for', () => {
  it('is not answered by who made it, nor twice by one person, and waits in the lists of the others', async () => {
    const { maker, second, supervisor, stranger, reference, drafted } = world
    const id = await drafted()
    await askPacket(maker, { reference, id })
    await renderPacket(maker, { reference, id })
    const waits = async (actor: Actor) =>
      (await listPackets(actor, reference))!.find((one) => one.id === id)!.waitsForMe
    expect([await waits(maker), await waits(second), await waits(supervisor)]).toEqual([
      false,
      true,
      true,
    ])
    const say = (actor: Actor) =>
      answerPacket(actor, { reference, id, verdict: 'approved', reason: '' })
    expect(await say(maker)).toEqual({ ok: false, reason: 'not-yours' })
    expect(await say(second)).toMatchObject({ state: 'to-approve' })
    expect(await say(second)).toEqual({ ok: false, reason: 'not-yours' })
    expect(await waits(second)).toBe(false)
    expect(await say(stranger)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('stands among the approvals of whoever may answer, and is counted there, until they have', async () => {
    const { maker, second, supervisor, stranger, reference, drafted } = world
    const id = await drafted()
    const listed = async (actor: Actor) =>
      (await awaitingPackets(actor)).filter((one) => one.id === id)
    const counts = () => Promise.all([maker, second, supervisor, stranger].map(countAwaiting))
    const before = await counts()
    expect(await listed(second)).toEqual([])
    await askPacket(maker, { reference, id })
    await renderPacket(maker, { reference, id })
    expect(await listed(second)).toMatchObject([{ reference, audience: 'authorities' }])
    expect([await listed(maker), await listed(stranger)]).toEqual([[], []])
    const more = (await counts()).map((count, index) => count - before[index]!)
    expect(more).toEqual([0, 1, 1, 0])
    await answerPacket(second, { reference, id, verdict: 'approved', reason: '' })
    expect([await listed(second), (await listed(supervisor)).length]).toEqual([[], 1])
    expect(await countAwaiting(second)).toBe(before[1])
  })

  it('is refused without a picture to the premises, without somebody to call, and without a basis', async () => {
    const { maker, reference, drafted } = world
    const ask = (id: string) => askPacket(maker, { reference, id })
    expect(await ask(await drafted({ pictures: [] }, null, true))).toMatchObject({
      reason: 'no-picture',
    })
    const nobody = { name: '', phone: '', email: '' }
    expect(await ask(await drafted({ embassy: nobody }))).toMatchObject({ reason: 'no-embassy' })
    expect(await ask(await drafted({ basisReason: '' }))).toMatchObject({ reason: 'no-basis' })
  })

  it('does not go with a place that is too old, unless somebody says why', async () => {
    const old = new Date(Date.now() - 40 * 86_400_000).toISOString()
    const { reference, add } = await world.other('Anan Oldplace')
    await add('sighting', { observedAt: old, premises: 'Long Ago' })
    const { drafted, approved, sent } = world.of(reference)
    const id = await drafted({ pictures: [] })
    await approved(id)
    expect(await sent(id)).toEqual({ ok: false, reason: 'stale' })
    expect(await sent(id, { staleReason: 'Seen by nobody since.' })).toEqual({ ok: true })
  })
})

describe('what lies in the database and the object store', () => {
  it('says no name, no addressee and no reason', async () => {
    const { drafted, approved, sent } = world
    const id = await drafted({ reasons: { reporter: 'Needle in reasons' } })
    await approved(id)
    await sent(id, { to: 'Needle Recipient' })
    const dump = await asOwner(database.adminUrl, async (client) => {
      const tables = ['packet', 'packet_approval', 'packet_sending', 'packet_reply', 'disclosure']
      const all = []
      for (const table of tables) all.push(await client.query(`SELECT * FROM public.${table}`))
      return JSON.stringify(all.map(({ rows }) => rows))
    })
    for (const needle of ['Somsri', 'Provincial', 'Needle', 'Invented', 'Mother']) {
      expect(dump).not.toContain(needle)
    }
  })
})

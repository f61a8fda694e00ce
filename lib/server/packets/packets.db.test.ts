import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { packetWorld } from '@/lib/testing/packet-world'
import { closeBrowser } from '../browser/one-browser'
import { canonicalText } from '@/lib/domain/packet/packet-content'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { readLedger } from '../sharing/read-ledger'
import { askPacket } from './ask-packet'
import { packetFile } from './packet-file'
import { renderPacket } from './render-packet'
import { replyPacket } from './reply-packet'
import { verifyPacket } from './verify-packet'

const visitor = { address: '192.0.2.7', device: 'Test' }

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

describe('a packet from its draft to the reply', () => {
  it('is frozen with its hash, printed, approved, sent, entered in the ledger, answered and verified', async () => {
    const { maker, supervisor, stranger, reference, drafted, approved, sent, view } = world
    const id = await drafted({ reasons: { reporter: 'They verify the mother.' } })
    await approved(id)
    const packet = (await view(supervisor, id))!
    const text = canonicalText(packet.content)
    expect(packet.hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(packet.state).toBe('approved')

    const file = (await packetFile(supervisor, { reference, id, form: 'packet' }))!
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(packet.pdfSha256)
    expect(packet.pages).toBeGreaterThan(1)
    const annex = (await packetFile(supervisor, { reference, id, form: 'annex' }))!
    expect(annex.bytes.equals(file.bytes)).toBe(false)
    expect(await packetFile(stranger, { reference, id, form: 'packet' })).toBeNull()

    const entry = crypto.randomUUID()
    const mark = await auditMark(database.adminUrl)
    expect(await sent(id, { entry })).toEqual({ ok: true })
    expect(await sent(id, { entry })).toEqual({ ok: true })
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail.filter(({ action }) => action === 'packet.send')).toHaveLength(1)
    const ledger = (await readLedger(supervisor, reference))!
    const lines = ledger.lines.filter((line) => line.id === entry)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ kind: 'packet', consented: false })
    expect(lines[0]!.packet!.to).toBe('Major Somebody')
    expect(lines[0]!.packet!.items).toContain('reporter')
    expect(lines[0]!.packet!.items).not.toContain('family')

    const noted = await replyPacket(maker, {
      reference,
      id,
      entry: crypto.randomUUID(),
      outcome: 'accepted',
      receivedAt: new Date().toISOString(),
      from: 'Major Somebody',
      receipt: 'No. 12/2026',
      words: '',
    })
    expect(noted).toEqual({ ok: true })
    const after = (await view(maker, id))!
    expect(after.state).toBe('answered')
    expect(after.trail.replies[0]!.receipt).toBe('No. 12/2026')

    const code = packet.code!.toLowerCase().replaceAll('-', ' ')
    const day = new Date().toISOString().slice(0, 10)
    for (const hash of [packet.hash!, packet.hash!.slice(0, 16)]) {
      expect(await verifyPacket({ code, hash }, visitor)).toEqual({ ok: true, issuedOn: day })
    }
    for (const hash of [packet.hash!.slice(0, 15), 'a'.repeat(64), '', `${packet.hash!}0`]) {
      expect(await verifyPacket({ code, hash }, visitor)).toEqual({ ok: true, issuedOn: null })
    }
  })

  it('stays as it was frozen when the dossier changes, and a new version says what is new', async () => {
    const { maker, reference, add, drafted, approved, sent, view } = world
    const id = await drafted()
    await approved(id)
    await add('sighting', { observedAt: new Date().toISOString(), premises: 'Other Park' })
    const said = async (which: string) => JSON.stringify((await view(maker, which))!.content)
    expect(await said(id)).toContain('Invented Park')
    expect(await said(id)).not.toContain('Other Park')
    const next = await drafted({}, id)
    expect(await said(next)).toContain('Other Park')
    expect((await view(maker, next))!.named).toBe(`${(await view(maker, id))!.number}.2`)
    expect(await askPacket(maker, { reference, id: next })).toEqual({ ok: true })
    expect((await view(maker, id))!.state).toBe('withdrawn')
    expect(await sent(id)).toEqual({ ok: false, reason: 'no-basis' })
  })

  it('is printed once when two ask for it at the same time, and again after it is there', async () => {
    const { maker, second, reference, drafted, view } = world
    const id = await drafted()
    await askPacket(maker, { reference, id })
    const both = await Promise.all([
      renderPacket(maker, { reference, id }),
      renderPacket(second, { reference, id }),
    ])
    expect(both).toEqual([{ ok: true }, { ok: true }])
    const first = (await view(maker, id))!.pdfSha256
    await renderPacket(maker, { reference, id })
    expect((await view(maker, id))!.pdfSha256).toBe(first)
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EvidenceWorld, evidenceWorld } from '@/lib/testing/evidence-world'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { consentTo, give } from '@/lib/testing/given-dossier'
import { asOwner } from '@/lib/testing/members'
import { objectKeyOf } from '../files/file-objects'
import { openFile } from '../files/open-file'
import { objectStore } from '../object-store/open-object-store'
import { readLedger } from '../sharing/read-ledger'
import { installationKey } from '../signing/installation-key'
import { custodyLog } from './custody-log'
import { bundleStream, listBundles } from './open-bundle'
import { verifyBundle } from './verify-bundle'

const folder = await mkdtemp(path.join(tmpdir(), 'evidence-'))

let world: EvidenceWorld
beforeAll(async () => {
  world = await evidenceWorld()
})
afterAll(async () => {
  await world.database.drop()
  await rm(folder, { recursive: true })
})

describe('a verification bundle', () => {
  it('is whole for whoever checks it, names what it holds, and is the same each time it is saved', async () => {
    const id = crypto.randomUUID()
    expect(await world.makeBundle(world.chief, { id })).toEqual({ ok: true })
    const bytes = async () =>
      Buffer.from(
        await new Response(
          await bundleStream(world.chief, { reference: world.reference, id }),
        ).arrayBuffer(),
      )
    const first = await bytes()
    const file = path.join(folder, 'bundle.zip')
    await writeFile(file, first)
    const { ok, manifest, findings } = await verifyBundle(file, installationKey().fingerprint)
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([])
    expect(ok).toBe(true)
    const [chat, gate] = manifest!.pieces[0]!.files
    expect(chat).toMatchObject({
      path: 'files/0001.txt',
      name: 'chat.txt',
      receivedBy: { agency: world.agency.name },
    })
    expect(chat!.custody.map(({ step }) => step)).toEqual(
      (await world.steps(world.chief)).filter((step) => step !== 'exported'),
    )
    expect(gate).toMatchObject({ path: 'files/0002.jpg', mime: 'image/jpeg' })
    expect(manifest!.pieces[0]).not.toHaveProperty('source')
    expect(await bytes()).toEqual(first)
    expect(await world.steps(world.chief)).toContain('exported')
  })

  it('names the sources only when that was chosen', async () => {
    const id = crypto.randomUUID()
    await world.makeBundle(world.chief, { id, sources: true })
    const [bundle] = (await listBundles(world.chief, world.reference, id))!
    expect(bundle!.manifest.pieces[0]!.source).toBe('Witness One')
  })

  it('stands in the ledger with its recipient, and in the audit trail', async () => {
    const mark = await auditMark(world.adminUrl)
    const id = crypto.randomUUID()
    expect(await world.makeBundle(world.chief, { id })).toEqual({ ok: true })
    const { lines } = (await readLedger(world.chief, world.reference))!
    expect(lines[0]).toMatchObject({
      id,
      kind: 'evidence-bundle',
      to: 'Invented Court',
      sections: ['evidence'],
    })
    const done = (await auditTrail(world.adminUrl, mark)).find(
      ({ action }) => action === 'evidence.export',
    )
    expect(JSON.parse(done!.detail)).toMatchObject({
      count: 2,
      custody: [expect.anything(), expect.anything()],
    })
    // The same form sent again is the same bundle.
    expect(await world.makeBundle(world.chief, { id })).toEqual({ ok: true })
    expect(
      (await readLedger(world.chief, world.reference))!.lines.filter((line) => line.id === id),
    ).toHaveLength(1)
  })

  it('needs a consent that covers it, unless life is at risk', async () => {
    expect(await world.makeBundle(world.chief, { basis: 'person' })).toEqual({
      ok: false,
      reason: 'no-consent',
    })
    expect(
      await world.makeBundle(world.chief, { purpose: 'coordination', basis: 'person' }),
    ).toMatchObject({
      reason: 'no-consent',
    })
    await consentTo(world.worker, { id: world.dossierId, reference: world.reference }, ['evidence'])
    expect(
      await world.makeBundle(world.chief, { purpose: 'coordination', basis: 'person' }),
    ).toEqual({
      ok: true,
    })
  })

  it('is a supervisor’s act, of the owner or of who may pass it on; the owner is told', async () => {
    expect(await world.makeBundle(world.worker)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await world.makeBundle(world.partnerChief)).toEqual({ ok: false, reason: 'not-found' })
    const opened = { id: world.dossierId, reference: world.reference }
    const consentId = await consentTo(world.worker, opened, ['evidence'])
    await give(world.worker, world.partner, opened, { sections: ['evidence'], consentId })
    expect(await world.makeBundle(world.partnerChief)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(
      await bundleStream(world.partnerChief, {
        reference: world.reference,
        id: crypto.randomUUID(),
      }),
    ).toBeNull()
    await give(world.worker, world.partner, opened, {
      sections: ['evidence'],
      consentId,
      mayPassOn: true,
    })
    const id = crypto.randomUUID()
    expect(
      await world.makeBundle(world.partnerChief, { id, purpose: 'coordination', basis: 'person' }),
    ).toEqual({ ok: true })
    const told = await asOwner(
      world.adminUrl,
      async (client) =>
        (
          await client.query(
            `SELECT code FROM public.notification WHERE code = 'evidence-exported'`,
          )
        ).rows,
    )
    expect(told.length).toBeGreaterThan(0)
    // Each world.agency its own bundles; who of others read a file is for the owner to know.
    expect(await listBundles(world.chief, world.reference, id)).toEqual([])
    await openFile(world.worker, { reference: world.reference, id: world.fileId, form: 'original' })
    const seen = (await custodyLog(world.partner, { reference: world.reference, id: world.fileId }))
      .lines
    expect(seen.filter(({ step }) => step === 'saved')).toEqual([])
    expect(seen.filter(({ step }) => step === 'exported').map(({ agency: by }) => by)).toEqual([
      world.other.name,
    ])
  })

  it('is not made of a file that is not what was received', async () => {
    const id = await world.store(Buffer.from('to be replaced'), 'replaced.txt')
    const changed = await world.save({ type: 'chat', title: 'Replaced', files: [id] })
    const objects = await objectStore()
    const key = objectKeyOf(world.dossierId, id, 'original')
    await objects.delete(key)
    expect(await world.makeBundle(world.chief, { pieces: [changed] })).toEqual({
      ok: false,
      reason: 'broken-file',
    })
    expect(await world.makeBundle(world.chief, { pieces: [crypto.randomUUID()] })).toMatchObject({
      reason: 'changed',
    })
    expect(
      await world.makeBundle(world.chief, {
        pieces: [await world.save({ type: 'chat', title: 'No file' })],
      }),
    ).toMatchObject({ reason: 'no-files' })
  })
})

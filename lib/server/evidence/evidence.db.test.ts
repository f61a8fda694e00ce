import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/lib/domain/access/roles'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { consentTo, give } from '@/lib/testing/given-dossier'
import { asOwner, makeAgency, makeMember, type TestAgency } from '@/lib/testing/members'
import { photo } from '@/lib/testing/sample-pictures'
import { signedIn } from '@/lib/testing/sign-in'
import { asActor } from '../db/transaction'
import { createDossier } from '../dossiers/create-dossier'
import { openFile } from '../files/open-file'
import { objectKeyOf } from '../files/file-objects'
import { storeFile } from '../files/store-file'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { saveRecord } from '../records/save-record'
import { readLedger } from '../sharing/read-ledger'
import { installationKey } from '../signing/installation-key'
import { addCustodyStep } from './add-custody-step'
import { custodyLog } from './custody-log'
import { exportEvidence } from './export-evidence'
import { bundleStream, listBundles } from './open-bundle'
import { verifyBundle } from './verify-bundle'

let database: TestDatabase
let agency: TestAgency
let other: TestAgency
let worker: Actor
let chief: Actor
let partner: Actor
let partnerChief: Actor
let reference: string
let dossierId: string
let fileId: string
let piece: string
const folder = await mkdtemp(path.join(tmpdir(), 'evidence-'))

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  agency = await makeAgency(adminUrl)
  other = await makeAgency(adminUrl)
  const sign = async (agencyId: string, role: Role) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: [role] })).id)
  worker = await sign(agency.id, 'caseworker')
  chief = await sign(agency.id, 'supervisor')
  partner = await sign(other.id, 'caseworker')
  partnerChief = await sign(other.id, 'supervisor')
  const id = crypto.randomUUID()
  const made = await createDossier(worker, { id, identity: { fullName: 'Somsri' } })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
  fileId = await store(Buffer.from('a chat\nas received'), 'chat.txt')
  const picture = await store(await photo(), 'gate.jpg')
  piece = await save({
    type: 'chat',
    title: 'Chat',
    source: 'Witness One',
    files: [fileId, picture],
  })
  dossierId = await asOwner(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT id FROM public.dossier WHERE reference = $1', [
      reference,
    ])
    return rows[0].id as string
  })
})

afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

async function store(bytes: Buffer, name: string): Promise<string> {
  const file = { reference, section: 'evidence', purpose: 'any', name, bytes } as const
  const stored = await storeFile(worker, { ...file, sending: crypto.randomUUID() })
  if (!stored.ok) throw new Error(stored.reason)
  return stored.id
}

async function save(values: Parameters<typeof saveRecord>[1]['values']): Promise<string> {
  const recordId = crypto.randomUUID()
  const done = await saveRecord(worker, {
    reference,
    kind: 'evidence',
    recordId,
    seen: 0,
    values,
    form: '/x',
  })
  if (!done.ok) throw new Error(done.reason)
  return recordId
}

const steps = async (actor: Actor, id = fileId) =>
  (await custodyLog(actor, { reference, id })).lines.map(({ step }) => step).toReversed()

const handOver = (actor: Actor, more: object = {}) =>
  addCustodyStep(actor, {
    reference,
    file: fileId,
    step: 'handed-over',
    at: new Date().toISOString(),
    whom: 'Evidence room, Invented Police',
    note: 'receipt 12',
    ...more,
  })

const makeBundle = (actor: Actor, more: object = {}) =>
  exportEvidence(
    actor,
    {
      reference,
      id: crypto.randomUUID(),
      pieces: [piece],
      recipient: 'Invented Court',
      purpose: 'investigation',
      basis: 'vital-interest',
      reason: 'the hearing is tomorrow',
      sources: false,
      ...more,
    },
    ({ key }) => `Compare ${key}.\n`,
  )

const sql = (statement: string) => asActor(chief, (tx) => tx.$executeRawUnsafe(statement))

describe('custody', () => {
  it('begins with the file, and notes who opened and saved it', async () => {
    const id = await store(Buffer.from('another chat'), 'other.txt')
    expect(await steps(worker, id)).toEqual(['received'])
    await openFile(worker, { reference, id, form: 'original' })
    expect(await steps(worker, id)).toEqual(['received', 'saved'])
  })

  it('takes word of what was done outside, sealed, from who may write there', async () => {
    expect(await handOver(worker)).toEqual({ ok: true })
    const [last] = (await custodyLog(worker, { reference, id: fileId })).lines
    expect(last).toMatchObject({
      step: 'handed-over',
      words: { whom: 'Evidence room, Invented Police', note: 'receipt 12' },
      agency: agency.name,
    })
    expect(await handOver(worker, { at: '2020-01-01T00:00:00.000Z' })).toMatchObject({
      reason: 'too-early',
    })
    expect(await handOver(partner)).toMatchObject({ reason: 'not-found' })
    const rows = await asOwner(
      database.adminUrl,
      async (client) => (await client.query('SELECT s::text FROM public.custody_step s')).rows,
    )
    expect(JSON.stringify(rows)).not.toContain('Invented')
  })

  it('can be changed, removed or forged by no statement of the application', async () => {
    for (const statement of [
      `UPDATE public.custody_step SET step = 'returned'`,
      'DELETE FROM public.custody_step',
      'TRUNCATE public.custody_step',
      `INSERT INTO public.custody_step (dossier_id, section, file_id, step, at, member_id, agency_id, digest)
       SELECT dossier_id, section, id, 'received', now(), uploaded_by, agency_id, '' FROM public.stored_file`,
      `SELECT app.add_custody(f, 'received', now(), uploaded_by, agency_id, NULL) FROM public.stored_file f`,
      `UPDATE public.evidence_bundle SET purpose = 'x'`,
      `DELETE FROM public.evidence_bundle`,
    ]) {
      await expect(sql(statement), statement).rejects.toThrow(/permission denied/)
    }
    for (const step of ['received', 'exported', 'copied']) {
      const [row] = await asActor(
        chief,
        (tx) => tx.$queryRaw<[{ digest: string | null }]>`
          SELECT app.note_custody(${fileId}::uuid, ${step}, now(), NULL) AS digest`,
      )
      expect(row.digest, step).toBeNull()
    }
  })

  it('is tied to the audit chain: each step is in the event of its act, as it still stands', async () => {
    const mark = await auditMark(database.adminUrl)
    await store(Buffer.from('a third chat'), 'third.txt')
    await openFile(worker, { reference, id: fileId, form: 'original' })
    await handOver(worker, { step: 'returned' })
    const trail = await auditTrail(database.adminUrl, mark)
    const noted = trail
      .flatMap(({ detail }) => (JSON.parse(detail) as { custody?: string[] }).custody ?? [])
      .flat()
    expect(noted).toHaveLength(3)
    const found = await asOwner(
      database.adminUrl,
      async (client) =>
        (
          await client.query(
            `SELECT count(*)::int AS n FROM public.custody_step s
           WHERE encode(digest, 'hex') = ANY ($1) AND digest = app.custody_digest(s)`,
            [noted],
          )
        ).rows,
    )
    expect(found[0].n).toBe(3)
  })
})

describe('a verification bundle', () => {
  it('is whole for whoever checks it, names what it holds, and is the same each time it is saved', async () => {
    const id = crypto.randomUUID()
    expect(await makeBundle(chief, { id })).toEqual({ ok: true })
    const bytes = async () =>
      Buffer.from(await new Response(await bundleStream(chief, { reference, id })).arrayBuffer())
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
      receivedBy: { agency: agency.name },
    })
    expect(chat!.custody.map(({ step }) => step)).toEqual(
      (await steps(chief)).filter((step) => step !== 'exported'),
    )
    expect(gate).toMatchObject({ path: 'files/0002.jpg', mime: 'image/jpeg' })
    expect(manifest!.pieces[0]).not.toHaveProperty('source')
    expect(await bytes()).toEqual(first)
    expect(await steps(chief)).toContain('exported')
  })

  it('names the sources only when that was chosen', async () => {
    const id = crypto.randomUUID()
    await makeBundle(chief, { id, sources: true })
    const [bundle] = (await listBundles(chief, reference, id))!
    expect(bundle!.manifest.pieces[0]!.source).toBe('Witness One')
  })

  it('stands in the ledger with its recipient, and in the audit trail', async () => {
    const mark = await auditMark(database.adminUrl)
    const id = crypto.randomUUID()
    expect(await makeBundle(chief, { id })).toEqual({ ok: true })
    const { lines } = (await readLedger(chief, reference))!
    expect(lines[0]).toMatchObject({
      id,
      kind: 'evidence-bundle',
      to: 'Invented Court',
      sections: ['evidence'],
    })
    const done = (await auditTrail(database.adminUrl, mark)).find(
      ({ action }) => action === 'evidence.export',
    )
    expect(JSON.parse(done!.detail)).toMatchObject({
      count: 2,
      custody: [expect.anything(), expect.anything()],
    })
    // The same form sent again is the same bundle.
    expect(await makeBundle(chief, { id })).toEqual({ ok: true })
    expect(
      (await readLedger(chief, reference))!.lines.filter((line) => line.id === id),
    ).toHaveLength(1)
  })

  it('needs a consent that covers it, unless life is at risk', async () => {
    expect(await makeBundle(chief, { basis: 'person' })).toEqual({
      ok: false,
      reason: 'no-consent',
    })
    expect(await makeBundle(chief, { purpose: 'coordination', basis: 'person' })).toMatchObject({
      reason: 'no-consent',
    })
    await consentTo(worker, { id: dossierId, reference }, ['evidence'])
    expect(await makeBundle(chief, { purpose: 'coordination', basis: 'person' })).toEqual({
      ok: true,
    })
  })

  it('is a supervisor’s act, of the owner or of who may pass it on; the owner is told', async () => {
    expect(await makeBundle(worker)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await makeBundle(partnerChief)).toEqual({ ok: false, reason: 'not-found' })
    const opened = { id: dossierId, reference }
    const consentId = await consentTo(worker, opened, ['evidence'])
    await give(worker, partner, opened, { sections: ['evidence'], consentId })
    expect(await makeBundle(partnerChief)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await bundleStream(partnerChief, { reference, id: crypto.randomUUID() })).toBeNull()
    await give(worker, partner, opened, { sections: ['evidence'], consentId, mayPassOn: true })
    const id = crypto.randomUUID()
    expect(
      await makeBundle(partnerChief, { id, purpose: 'coordination', basis: 'person' }),
    ).toEqual({ ok: true })
    const told = await asOwner(
      database.adminUrl,
      async (client) =>
        (
          await client.query(
            `SELECT code FROM public.notification WHERE code = 'evidence-exported'`,
          )
        ).rows,
    )
    expect(told.length).toBeGreaterThan(0)
    // Each agency its own bundles; who of others read a file is for the owner to know.
    expect(await listBundles(chief, reference, id)).toEqual([])
    await openFile(worker, { reference, id: fileId, form: 'original' })
    const seen = (await custodyLog(partner, { reference, id: fileId })).lines
    expect(seen.filter(({ step }) => step === 'saved')).toEqual([])
    expect(seen.filter(({ step }) => step === 'exported').map(({ agency: by }) => by)).toEqual([
      other.name,
    ])
  })

  it('is not made of a file that is not what was received', async () => {
    const id = await store(Buffer.from('to be replaced'), 'replaced.txt')
    const changed = await save({ type: 'chat', title: 'Replaced', files: [id] })
    const objects = await objectStore()
    const key = objectKeyOf(dossierId, id, 'original')
    await objects.delete(key)
    expect(await makeBundle(chief, { pieces: [changed] })).toEqual({
      ok: false,
      reason: 'broken-file',
    })
    expect(await makeBundle(chief, { pieces: [crypto.randomUUID()] })).toMatchObject({
      reason: 'changed',
    })
    expect(
      await makeBundle(chief, { pieces: [await save({ type: 'chat', title: 'No file' })] }),
    ).toMatchObject({ reason: 'no-files' })
  })
})

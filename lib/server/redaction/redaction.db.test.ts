import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { photo } from '@/lib/testing/sample-pictures'
import { signedIn } from '@/lib/testing/sign-in'
import { createDossier } from '../dossiers/create-dossier'
import { openFile } from '../files/open-file'
import { storeFile } from '../files/store-file'
import type { Actor } from '../identity/actor'
import { openSection } from '../records/open-section'
import { redactedCopy } from './redacted-copy'

let database: TestDatabase
let ana: Actor
let stranger: Actor
let reference: string
let id: string

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const agency = await makeAgency(adminUrl)
  const sign = async (agencyId: string) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: ['caseworker'] })).id)
  ana = await sign(agency.id)
  stranger = await sign((await makeAgency(adminUrl)).id)
  const made = await createDossier(ana, {
    id: crypto.randomUUID(),
    identity: { fullName: 'Somsri' },
  })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
  const file = await storeFile(ana, {
    reference,
    section: 'documents',
    purpose: 'image',
    name: 'passport.heic',
    bytes: await photo(),
    sending: crypto.randomUUID(),
  })
  if (!file.ok) throw new Error(file.reason)
  id = file.id
})

afterAll(() => database.drop())

const box = { left: 10, top: 10, width: 30, height: 40 }
const copy = (actor: Actor, more: object = {}) =>
  redactedCopy(actor, {
    reference,
    id,
    boxes: [box],
    reason: 'hides the home address',
    sending: crypto.randomUUID(),
    ...more,
  })

describe('a redacted copy', () => {
  it('is a file of its own, linked to its original, with what was hidden and why', async () => {
    const before = (await openFile(ana, { reference, id, form: 'original' }))!
    const made = await copy(ana)
    if (!made.ok) throw new Error(made.reason)
    const { files } = (await openSection(ana, reference, 'documents'))!
    const kept = files.find((file) => file.id === made.id)!
    expect(kept).toMatchObject({
      copyOf: id,
      name: 'passport-redacted.jpg',
      redaction: { boxes: [box], reason: 'hides the home address' },
      metadata: {},
    })
    const opened = (await openFile(ana, { reference, id: made.id, form: 'original' }))!
    expect(createHash('sha256').update(opened.bytes).digest('hex')).toBe(kept.sha256)
    const hidden = sharp(opened.bytes).extract({ left: 16, top: 16, width: 32, height: 16 })
    expect(new Set(await hidden.raw().toBuffer())).toEqual(new Set([0]))
    const after = (await openFile(ana, { reference, id, form: 'original' }))!
    expect(after.bytes.equals(before.bytes)).toBe(true)
    expect(after.file.sha256).toBe(before.file.sha256)
  })

  it('is made once of a form that is sent twice, and noted by codes alone', async () => {
    const sending = crypto.randomUUID()
    const mark = await auditMark(database.adminUrl)
    expect(await copy(ana, { sending })).toEqual(await copy(ana, { sending }))
    const trail = await auditTrail(database.adminUrl, mark)
    const done = trail.filter(({ action }) => action === 'file.redact')
    expect(done).toHaveLength(1)
    expect(JSON.parse(done[0]!.detail)).toMatchObject({ section: 'documents', count: 1 })
  })

  it('is not made without a box, of what is no picture of the dossier, nor by another agency', async () => {
    expect(await copy(ana, { boxes: [] })).toEqual({ ok: false, reason: 'no-boxes' })
    expect(await copy(ana, { id: crypto.randomUUID() })).toEqual({ ok: false, reason: 'not-found' })
    const mark = await auditMark(database.adminUrl)
    expect(await copy(stranger)).toEqual({ ok: false, reason: 'not-found' })
    const [refused] = await auditTrail(database.adminUrl, mark)
    expect(refused).toMatchObject({ action: 'file.redact', outcome: 'refused' })
  })

  it('can be linked to no file of another dossier or section, whatever statement is sent', async () => {
    const other = await createDossier(ana, { id: crypto.randomUUID(), identity: { fullName: 'B' } })
    if (!other.ok) throw new Error(other.reason)
    const insert = (columns: string) =>
      asOwner(database.adminUrl, (client) =>
        client.query(
          `INSERT INTO public.stored_file (id, dossier_id, section, kind, size, sealed, has_view, uploaded_by, agency_id, copy_of)
           SELECT gen_random_uuid(), ${columns}, 'image', 1, 'x', true, uploaded_by, agency_id, id
           FROM public.stored_file WHERE id = '${id}'`,
        ),
      )
    const elsewhere = `(SELECT id FROM public.dossier WHERE reference = '${other.reference}')`
    await expect(insert(`${elsewhere}, section`)).rejects.toThrow('foreign key')
    await expect(insert(`dossier_id, 'evidence'`)).rejects.toThrow('foreign key')
    await insert('dossier_id, section')
  })
})

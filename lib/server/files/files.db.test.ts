import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { photo } from '@/lib/testing/sample-pictures'
import { signedIn } from '@/lib/testing/sign-in'
import { createDossier } from '../dossiers/create-dossier'
import type { Actor } from '../identity/actor'
import { openSection } from '../records/open-section'
import { fileResponse } from './file-response'
import { openFile } from './open-file'
import { storeFile } from './store-file'
import { storeUploads } from './store-uploads'

let database: TestDatabase
let ana: Actor
let stranger: Actor
let reference: string
let picture: Buffer

beforeAll(async () => {
  database = await testDatabase()
  const { adminUrl } = database
  const sign = async () => {
    const { id } = await makeAgency(adminUrl)
    return signedIn(
      adminUrl,
      (await makeMember(adminUrl, { agencyId: id, roles: ['caseworker'] })).id,
    )
  }
  ana = await sign()
  stranger = await sign()
  const made = await createDossier(ana, {
    id: crypto.randomUUID(),
    identity: { fullName: 'Somsri' },
  })
  if (!made.ok) throw new Error(made.reason)
  reference = made.reference
  picture = await photo()
})

afterAll(() => database.drop())

const store = (actor: Actor, more: object = {}) =>
  storeFile(actor, {
    reference,
    section: 'documents',
    purpose: 'image',
    name: 'สำเนา passport.jpg',
    bytes: picture,
    sending: crypto.randomUUID(),
    ...more,
  })

const stored = async (more: object = {}) => {
  const file = await store(ana, more)
  if (!file.ok) throw new Error(file.reason)
  return file.id
}

const rows = () =>
  asOwner(database.adminUrl, async (client) => {
    const { rows: all } = await client.query('SELECT count(*)::int AS n FROM public.stored_file')
    return all[0].n as number
  })

describe('a stored file', () => {
  it('comes back as it was received, with its hash, and as copies without what it said of itself', async () => {
    const id = await stored()
    const original = (await openFile(ana, { reference, id, form: 'original' }))!
    expect(original.bytes.equals(picture)).toBe(true)
    expect(original.file.sha256).toBe(createHash('sha256').update(picture).digest('hex'))
    expect(original.file.metadata).toMatchObject({ device: 'Invented Phone 9' })
    for (const form of ['view', 'thumb'] as const) {
      const copy = (await openFile(ana, { reference, id, form }))!
      expect(copy.bytes.includes('Invented')).toBe(false)
    }
  })

  it('is neither opened nor told apart from nothing by another agency', async () => {
    const id = await stored()
    expect(await openFile(stranger, { reference, id, form: 'view' })).toBeNull()
    expect(await openFile(ana, { reference, id: crypto.randomUUID(), form: 'view' })).toBeNull()
    expect(await store(stranger)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is opened with a line in the audit trail for a view and an original, not for a thumbnail', async () => {
    const id = await stored()
    const mark = await auditMark(database.adminUrl)
    for (const form of ['thumb', 'view', 'original'] as const) {
      await openFile(ana, { reference, id, form })
    }
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail.map(({ detail }) => JSON.parse(detail).form)).toEqual(['view', 'original'])
  })

  it('is one file when its form is sent twice, and another with another form', async () => {
    const sending = crypto.randomUUID()
    const before = await rows()
    expect(await stored({ sending })).toBe(await stored({ sending, name: 'again.jpg' }))
    expect(await rows()).toBe(before + 1)
    expect(await stored()).not.toBe(await stored({ sending }))
  })
})

describe('what is sent', () => {
  const send = async (form: 'thumb' | 'view' | 'original') => {
    const opened = await openFile(ana, { reference, id: await stored(), form })
    const response = await fileResponse(opened!, { form, actor: ana, reference })
    return { response, bytes: Buffer.from(await response.arrayBuffer()), opened: opened! }
  }

  it('is kept by nobody and powerless', async () => {
    for (const form of ['thumb', 'view', 'original'] as const) {
      const { headers } = (await send(form)).response
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain('sandbox')
    }
  })

  it('is marked with who looks when it is shown, and untouched when it is saved', async () => {
    const view = await send('view')
    expect(view.bytes.equals(view.opened.bytes)).toBe(false)
    const original = await send('original')
    expect(original.bytes.equals(picture)).toBe(true)
    expect(original.response.headers.get('content-disposition')).toBe(
      `attachment; filename="_____ passport.jpg"; filename*=UTF-8''${encodeURIComponent('สำเนา')}%20passport.jpg`,
    )
  })
})

describe('the files of a form', () => {
  const form = (files: [string, BlobPart, string][]) => {
    const data = new FormData()
    data.set('type', 'passport')
    data.set('seen.sending', 'one form')
    for (const [name, content, file] of files) data.append(name, new File([content], file))
    return data
  }
  const upload = (data: FormData) => storeUploads(ana, { reference, kind: 'document' }, data)

  it('are stored one by one; a refused one does not hold up the others', async () => {
    const data = form([
      ['images.upload', new Uint8Array(picture), 'one.jpg'],
      ['images.upload', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'drawing.jpg'],
      ['images.upload', '', ''],
      ['images.upload', '', 'undefined'],
      ['images.upload', '', 'nothing.jpg'],
    ])
    data.append('images', 'an id it had before')
    const result = await upload(data)
    if (!result.ok) throw new Error(result.reason)
    const ids = result.entries.filter(([name]) => name === 'images').map(([, id]) => id)
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe('an id it had before')
    expect(result.refused.map(({ field, refusal }) => [field, refusal.reason])).toEqual([
      ['images', 'svg'],
      ['images', 'empty'],
    ])
    expect(result.entries.every(([, value]) => typeof value === 'string')).toBe(true)
    const { files } = (await openSection(ana, reference, 'documents'))!
    expect(files.some(({ id, name }) => id === ids[1] && name === 'one.jpg')).toBe(true)
  })

  it('under the name of no file field are left alone', async () => {
    const before = await rows()
    const result = await upload(form([['number', new Uint8Array(picture), 'one.jpg']]))
    expect(result).toMatchObject({ ok: true, refused: [] })
    expect(await rows()).toBe(before)
  })
})

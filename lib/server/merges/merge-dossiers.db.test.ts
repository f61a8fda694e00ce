import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consentTo, give } from '@/lib/testing/given-dossier'
import { type MergeWorld, mergeWorld } from '@/lib/testing/merges/merge-world'
import { portrait } from '@/lib/testing/merges/portrait'
import { addRecord, idOf, openDossier } from '@/lib/testing/deconfliction'
import { merged, noteTexts, twoDossiers } from '@/lib/testing/merges/two-dossiers'
import { photo } from '@/lib/testing/sample-pictures'
import { asActor } from '../db/transaction'
import { getDossier } from '../dossiers/get-dossier'
import { searchDossiers } from '../dossiers/search-dossiers'
import { openFile } from '../files/open-file'
import { storeFile } from '../files/store-file'
import { myMatches } from '../matching/my-matches'
import { recordHistory } from '../records/record-history'
import { leadsTo, listMerges } from './list-merges'
import { mergeDossiers } from './merge-dossiers'
import { previewMerge } from './preview-merge'
import { undoMerge } from './undo-merge'

let world: MergeWorld

beforeAll(async () => {
  world = await mergeWorld()
})
afterAll(() => world.database.drop())

describe('merging two dossiers', () => {
  it('keeps both histories: every version with its author and date, and the chosen values on top', async () => {
    const { us, fellow } = world
    const pair = await twoDossiers(world.us)
    const before = await portrait(us, pair.goes)
    const { input } = await merged(world.us, pair, 'survivor')
    expect(await noteTexts(world.us, pair.stays)).toEqual(['Came over', 'Kept from the start'])
    const view = (await getDossier(us, pair.stays))!
    const head = view.records.find(({ kind }) => kind === 'identity')!
    expect(head.values.fullName).toBe('Mali Suksai')
    const { recordId } = head
    const which = { reference: pair.stays, kind: 'identity' as const, recordId }
    const history = (await recordHistory(fellow, which))!
    expect(history.map(({ values }) => values.fullName)).toEqual([
      'Mali Suksai',
      'Malee Sooksai',
      'Mali Suksai',
    ])
    const came = before.versions.find(({ values }) => values.fullName === 'Malee Sooksai')!
    expect(history[1]).toMatchObject({ writtenAt: came.writtenAt, writtenBy: came.writtenBy })
    expect(await mergeDossiers(us, input), 'the form sent twice').toEqual({ ok: true })
    expect(await listMerges(us, view.id)).toHaveLength(1)
  })

  it('the absorbed dossier is read by its owner and changed by nobody; its reference leads on', async () => {
    const { us } = world
    const pair = await twoDossiers(world.us)
    await merged(world.us, pair, 'absorbed')
    expect((await getDossier(us, pair.stays))!.bar.name).toBe('Malee Sooksai')
    const old = (await getDossier(us, pair.goes))!
    expect(old).toMatchObject({ write: [], status: 'closed' })
    expect(old.bar.mergedInto).toBe(pair.stays)
    expect(await leadsTo(us, pair.goes)).toBe(pair.stays)
    expect(await leadsTo(us, pair.stays)).toBeNull()
    const added = await addRecord(us, pair.goes, 'note', { text: 'Too late' })
    expect(added.saved).toEqual({ ok: false, reason: 'not-found' })
    const found = await searchDossiers(us, 'Malee Sooksai')
    const references = found.ok ? found.found.map(({ dossier }) => dossier.reference) : []
    expect(references).toContain(pair.stays)
    expect(references).not.toContain(pair.goes)
  })

  it('ends every access of both, and undoing gives it back; no stranger sees anything of either', async () => {
    const { us, them, third } = world
    const pair = await twoDossiers(world.us)
    const [stays, goes] = await Promise.all(
      [pair.stays, pair.goes].map(async (reference) => ({
        reference,
        id: await idOf(world.database.adminUrl, reference),
      })),
    )
    const consentId = await consentTo(us, stays!, ['identity', 'notes'])
    await give(us, them, stays!, { consentId, sections: ['identity', 'notes'] })
    const other = await consentTo(us, goes!, ['identity'])
    await give(us, third, goes!, { consentId: other, sections: ['identity'] })
    const { id, preview } = await merged(world.us, pair)
    expect(preview.ends).toEqual([them.agency.name, third.agency.name].toSorted())
    const everything = [pair.stays, pair.goes]
    for (const who of [them, third, world.stranger]) {
      for (const reference of everything) expect(await getDossier(who, reference)).toBeNull()
      expect(await leadsTo(who, pair.goes)).toBeNull()
      const rows = await asActor(who, (tx) =>
        Promise.all([tx.merge.count(), tx.mergePiece.count(), tx.dossierAccess.count()]),
      )
      expect(rows).toEqual([0, 0, 0])
    }
    expect(await undoMerge(us, { reference: pair.stays, id })).toMatchObject({ ok: true })
    expect((await getDossier(them, pair.stays))!.view).toEqual(['identity', 'notes'])
    expect((await getDossier(third, pair.goes))!.view).toEqual(['identity'])
    expect(await getDossier(them, pair.goes)).toBeNull()
    expect(await getDossier(world.stranger, pair.stays)).toBeNull()
  })

  it('carries files over, readable and named by the records that named them', async () => {
    const { us } = world
    const pair = await twoDossiers(world.us)
    const bytes = await photo()
    const upload = {
      reference: pair.goes,
      section: 'documents' as const,
      purpose: 'image' as const,
    }
    const stored = await storeFile(us, { ...upload, name: 'a.jpg', bytes, sending: 'x' })
    if (!stored.ok) throw new Error(stored.reason)
    await addRecord(us, pair.goes, 'document', { number: 'X1234567', images: [stored.id] })
    const redacted = await storeFile(us, { ...upload, name: 'b.jpg', bytes, sending: 'y' })
    if (!redacted.ok) throw new Error(redacted.reason)
    const copyOf = 'UPDATE public.stored_file SET copy_of = $1 WHERE id = $2'
    await world.database.owner(copyOf, [stored.id, redacted.id])
    const { id } = await merged(world.us, pair)
    const record = (await getDossier(us, pair.stays))!.records.find(
      ({ kind }) => kind === 'document',
    )!
    const [copy] = record.values.images as string[]
    expect(copy).not.toBe(stored.id)
    const copies = () => asActor(us, (tx) => tx.storedFile.count({ where: { copyOf: copy! } }))
    expect(await copies(), 'a redacted copy is one of the copy').toBe(1)
    const which = { reference: pair.stays, id: copy!, form: 'original' as const }
    expect(Buffer.compare((await openFile(us, which))!.bytes, bytes)).toBe(0)
    await undoMerge(us, { reference: pair.stays, id })
    expect(await openFile(us, which)).toBeNull()
    expect(await copies()).toBe(0)
    expect(
      await openFile(us, { reference: pair.goes, id: stored.id, form: 'original' }),
    ).not.toBeNull()
  })

  it('is refused where the agency does not own both, and when either was changed since it was looked at', async () => {
    const { us, them } = world
    const pair = await twoDossiers(world.us)
    const theirs = await openDossier(them, { fullName: 'Mali Suksai' })
    expect(await previewMerge(us, { stays: pair.stays, goes: theirs })).toMatchObject({
      reason: 'not-found',
    })
    const seen = await idOf(world.database.adminUrl, theirs)
    const consentId = await consentTo(them, { id: seen, reference: theirs }, ['identity'])
    await give(them, us, { id: seen, reference: theirs }, { consentId })
    expect(await previewMerge(us, { stays: pair.stays, goes: theirs })).toMatchObject({
      reason: 'other-agency',
    })
    const looked = await previewMerge(us, pair)
    if (!looked.ok) throw new Error(looked.reason)
    await addRecord(us, pair.goes, 'note', { text: 'Written meanwhile' })
    const input = { ...pair, id: crypto.randomUUID(), keeps: {}, reason: 'x' }
    const late = await mergeDossiers(us, { ...input, seen: looked.preview.seen })
    expect(late).toEqual({ ok: false, reason: 'changed' })
    expect(await listMerges(us, await idOf(world.database.adminUrl, pair.stays))).toEqual([])
  })

  it('what others matched with the absorbed dossier, they match with the survivor; dismissed stays dismissed', async () => {
    const { us, them } = world
    const pair = await twoDossiers(world.us)
    const theirs = await openDossier(them, { fullName: 'Else' })
    await addRecord(them, theirs, 'contact-point', { channel: 'phone', phone: '+66812345670' })
    const theirId = await idOf(world.database.adminUrl, theirs)
    const told = () =>
      asActor(them, (tx) => tx.notification.count({ where: { reference: theirs } }))
    const seen = (await myMatches(them, theirId)).length
    const count = await told()
    const { id } = await merged(world.us, pair)
    const standing = await myMatches(them, theirId)
    expect(standing.length, 'two dossiers of one person were two matches').toBeLessThanOrEqual(seen)
    expect(standing.length).toBeGreaterThan(0)
    expect(await told(), 'and nobody is told anew').toBe(count)
    await undoMerge(us, { reference: pair.stays, id })
    expect(await myMatches(them, theirId)).toHaveLength(seen)
    expect(await told()).toBe(count)
  })
})

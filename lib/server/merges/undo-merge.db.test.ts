import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MergeWorld, mergeWorld } from '@/lib/testing/merges/merge-world'
import { portrait } from '@/lib/testing/merges/portrait'
import { merged, noteTexts, twoDossiers } from '@/lib/testing/merges/two-dossiers'
import { kindNames } from '@/lib/domain/kinds/registry'
import { getDossier } from '../dossiers/get-dossier'
import { saveRecord } from '../records/save-record'
import { leadsTo } from './list-merges'
import { openMerge, undoMerge } from './undo-merge'

let world: MergeWorld

beforeAll(async () => {
  world = await mergeWorld()
})
afterAll(() => world.database.drop())

describe('undoing a merge', () => {
  it.each([1, 2, 3])('leaves both dossiers as they were, whatever they hold: %s', async (run) => {
    const pair = await twoDossiers(world.us)
    for (const reference of [pair.stays, pair.goes]) await world.furnish(reference, run)
    const before = [await portrait(world.us, pair.stays), await portrait(world.us, pair.goes)]
    const written = before.flatMap(({ versions }) => versions.map(({ kind }) => kind))
    expect(new Set(written).size).toBeGreaterThan(kindNames.length / 2)
    const { id } = await merged(world.us, pair, run % 2 ? 'survivor' : 'absorbed')
    expect(await portrait(world.us, pair.stays)).not.toEqual(before[0])
    expect(await undoMerge(world.us, { reference: pair.stays, id })).toEqual({
      ok: true,
      absorbed: pair.goes,
      stayed: 0,
    })
    expect(await portrait(world.us, pair.stays)).toEqual(before[0])
    expect(await portrait(world.us, pair.goes)).toEqual(before[1])
    expect(await openMerge(world.us, { reference: pair.stays, id })).toBeNull()
  })

  it('what was written since stays with the survivor, and is said before', async () => {
    const { us } = world
    const pair = await twoDossiers(world.us)
    const { id } = await merged(world.us, pair)
    const came = (await getDossier(us, pair.stays))!.records.find(
      ({ values }) => values.text === 'Came over',
    )!
    const { recordId, version: seen } = came
    const values = { text: 'Came over, and was added to' }
    const record = { reference: pair.stays, kind: 'note' as const, recordId, seen, values }
    await saveRecord(us, { ...record, form: '/x' })
    expect((await openMerge(us, { reference: pair.stays, id }))!.stays).toEqual(['note'])
    expect(await undoMerge(us, { reference: pair.stays, id })).toMatchObject({ stayed: 1 })
    expect(await noteTexts(world.us, pair.stays)).toEqual([
      'Came over, and was added to',
      'Kept from the start',
    ])
    expect(await noteTexts(world.us, pair.goes)).toEqual(['Came over'])
    const again = await merged(world.us, pair)
    expect(await noteTexts(world.us, pair.stays)).toEqual([
      'Came over',
      'Came over, and was added to',
      'Kept from the start',
    ])
    expect(await undoMerge(us, { reference: pair.stays, id: again.id })).toMatchObject({ ok: true })
    expect(await noteTexts(world.us, pair.stays)).toEqual([
      'Came over, and was added to',
      'Kept from the start',
    ])
  })

  it('the newest merge comes first; a survivor that was itself merged gives nothing back', async () => {
    const { us } = world
    const [pair, more] = [await twoDossiers(world.us), await twoDossiers(world.us)]
    const first = await merged(world.us, pair)
    const second = await merged(world.us, { stays: pair.stays, goes: more.stays })
    expect(await undoMerge(us, { reference: pair.stays, id: first.id })).toEqual({
      ok: false,
      reason: 'later-merge',
    })
    const third = await merged(world.us, { stays: more.goes, goes: pair.stays })
    expect(await leadsTo(us, pair.goes)).toBe(more.goes)
    expect(await undoMerge(us, { reference: pair.stays, id: second.id })).toMatchObject({
      ok: false,
    })
    for (const [reference, { id }] of [
      [more.goes, third],
      [pair.stays, second],
      [pair.stays, first],
    ] as const) {
      expect(await undoMerge(us, { reference, id })).toMatchObject({ ok: true, stayed: 0 })
    }
    expect(await noteTexts(world.us, pair.stays)).toEqual(['Kept from the start'])
  })

  it('who gets the survivor by a transfer gets what it absorbed; the former owner keeps neither', async () => {
    const { us, them, database } = world
    const pair = await twoDossiers(world.us)
    const { id } = await merged(world.us, pair)
    await database.owner('UPDATE public.dossier SET owner_agency_id = $1 WHERE reference = $2', [
      them.agency.id,
      pair.stays,
    ])
    for (const reference of [pair.stays, pair.goes]) {
      expect(await getDossier(us, reference)).toBeNull()
      expect(await getDossier(them, reference)).not.toBeNull()
    }
    expect(await undoMerge(us, { reference: pair.stays, id })).toMatchObject({ ok: false })
    expect(await undoMerge(them, { reference: pair.stays, id })).toMatchObject({ ok: true })
    expect((await getDossier(them, pair.goes))!.write.length).toBeGreaterThan(0)
  })
})

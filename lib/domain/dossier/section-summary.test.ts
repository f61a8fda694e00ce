import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryValues } from '@/lib/testing/arbitrary-record'
import { sections } from '../access/sections'
import { completenessOf } from '../completeness/completeness-of'
import { dossierRecords } from '../kinds/dossier-records'
import { kindNames, recordKinds } from '../kinds/registry'
import { placeOf } from '../whereabouts/whereabouts-of'
import { sectionSummary } from './section-summary'

const asOf = '2026-11-20T00:00:00.000Z'
const one = fc
  .constantFrom(...kindNames)
  .chain((kind) =>
    fc.tuple(fc.constant(kind), arbitraryValues(recordKinds[kind]), fc.uuid({ version: 4 })),
  )
  .map(([kind, values, recordId]) => ({ kind, values, recordId }))
const dossier = fc.array(one, { maxLength: 12 })

type Dossier = typeof dossier extends fc.Arbitrary<infer T> ? T : never
const summaries = (all: Dossier) =>
  sections.map((section) => {
    const own = all.filter(({ kind }) => recordKinds[kind].section === section)
    return { section, ...sectionSummary(section, dossierRecords(own), asOf) }
  })

it('the points of the sections add up to the score, unless a proof of life unmakes a place', () => {
  fc.assert(
    fc.property(dossier, (all) => {
      const placeless = all.filter(({ kind }) => kind !== 'proof-of-life')
      const points = summaries(placeless).reduce((sum, one) => sum + one.points * 10, 0) / 10
      expect(Math.round(points)).toBe(completenessOf(dossierRecords(placeless), asOf).score)
    }),
  )
})

it('each code comes from the section that holds it, and from no other', () => {
  fc.assert(
    fc.property(dossier, (all) => {
      for (const { section, ...said } of summaries(all)) {
        if (section !== 'identity')
          expect([said.citizenship, said.sex, said.ageBand]).toEqual([
            undefined,
            undefined,
            undefined,
          ])
        if (section !== 'location')
          expect([said.area, said.locatedAt]).toEqual([undefined, undefined])
        if (section !== 'location' && section !== 'contact')
          expect(said.whereabouts).toBeUndefined()
      }
      const sightings = dossierRecords(all.filter(({ kind }) => kind === 'sighting'))
      const location = summaries(all).find(({ section }) => section === 'location')
      expect(location?.locatedAt).toBe(placeOf(sightings)?.locatedAt)
    }),
  )
})

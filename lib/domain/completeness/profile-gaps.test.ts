import { describe, expect, it } from 'vitest'
import { dossierRecords } from '../kinds/dossier-records'
import type { KindName } from '../kinds/registry'
import type { AnyValues } from '../record/values-of'
import { profileGaps } from './profile-gaps'
import { authorityProfiles } from './profiles'
import type { RequirementKey } from './requirements'

const seenAt = '2026-11-01T00:00:00.000Z'
const file = ['8f14e45f-ceea-467f-a0e6-1f2d3c4b5a69']

const complete: Partial<Record<KindName, AnyValues>> = {
  identity: { fullName: 'Anna', citizenships: ['TH'], birthDate: '1998', currentPhoto: file },
  document: { type: 'passport', number: 'AB1234567', images: file },
  sighting: {
    observedAt: seenAt,
    point: { lat: 16.6, lon: 98.5 },
    premises: 'KK Park',
    floor: '3',
    room: '12',
    buildingPhoto: file,
  },
  'contact-point': { phone: '+66812345678' },
  'contact-log': { requestWords: 'ช่วยด้วย', requestEnglish: 'Help', requestFiles: file },
  exploitation: { iloIndicators: ['isolation'] },
}

function gaps(key: string, changes: Partial<Record<KindName, AnyValues>> = {}, now = seenAt) {
  const profile = authorityProfiles.find((one) => one.key === key)!
  const all = Object.entries({ ...complete, ...changes }) as [KindName, AnyValues][]
  const records = dossierRecords(all.map(([kind, values]) => ({ kind, recordId: kind, values })))
  return profileGaps(profile, records, now).map((gap) => `${gap.key} ${gap.state}`)
}

const without = (kind: KindName, ...fields: string[]) => ({
  [kind]: Object.fromEntries(
    Object.entries(complete[kind]!).filter(([key]) => !fields.includes(key)),
  ),
})

describe('what authorities ask for', () => {
  it.each(authorityProfiles.map(({ key }) => key))('%s is content with everything', (key) => {
    expect(gaps(key)).toEqual([])
  })

  it.each(authorityProfiles)('$key always asks for the four, whatever else', ({ asks }) => {
    const missing = profileGaps({ asks }, {}, seenAt).map(({ key }) => key)
    expect(missing).toEqual([
      ...new Set<RequirementKey>(['name', 'idImage', 'location', 'phone', ...asks]),
    ])
  })

  it.each<[string, Partial<Record<KindName, AnyValues>>, string[]]>([
    ['cambodia', without('sighting', 'room'), ['roomAndFloor missing']],
    ['cambodia', without('sighting', 'point'), ['exactPin missing']],
    ['cambodia', without('contact-log', 'requestFiles', 'requestEnglish'), []],
    ['cambodia', { sighting: { ...complete.sighting, radius: 500 } }, ['exactPin missing']],
    ['cambodia', { document: { type: 'national_id', images: file } }, ['idImageInEnglish missing']],
    ['cambodia', { document: { type: 'national_id', images: file, inEnglish: 'yes' } }, []],
    [
      'cambodia_hotline',
      without('contact-log', 'requestFiles', 'requestEnglish'),
      ['requestVideo missing', 'requestInEnglish missing'],
    ],
    [
      'cambodia_hotline',
      { 'contact-log': { requestWords: 'Help', requestLanguage: 'en', requestFiles: file } },
      [],
    ],
    ['basic', without('document', 'number'), ['documentNumber missing']],
    ['basic', without('sighting', 'premises'), ['building missing']],
    [
      'laos',
      without('identity', 'birthDate', 'citizenships'),
      ['nationality missing', 'birthDate missing'],
    ],
    ['myanmar_via_thailand', without('exploitation', 'iloIndicators'), ['indicators missing']],
  ])('%s: %#', (key, changes, expected) => expect(gaps(key, changes)).toEqual(expected))

  it('says that a location is too old rather than missing', () => {
    expect(gaps('cambodia', {}, '2026-12-02T00:00:00.000Z')).toEqual([
      'location stale',
      'exactPin stale',
      'roomAndFloor stale',
      'buildingPhoto stale',
    ])
  })
})

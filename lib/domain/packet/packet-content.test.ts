import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValues, generatedAt } from '@/lib/testing/arbitrary-record'
import { dossierRecords, type DossierRecords } from '../kinds/dossier-records'
import { kindNames, recordKinds, type KindName } from '../kinds/registry'
import { fieldsOf } from '../record/fields-of'
import type { AnyValues } from '../record/values-of'
import { audiences, type Audience } from './codes'
import { itemsBy, packetContents, type PacketItem, packetItems } from './contents'
import { canonicalText, packetContent, packetSections, type PacketDraft } from './packet-content'
import { pictureChoices } from './pictures'

/** Every text of a record says where it stands, so that it is known again wherever it turns up. */
function marked(kind: KindName, values: AnyValues): AnyValues {
  const free = fieldsOf(recordKinds[kind]).filter(({ type }) =>
    ['text', 'paragraph', 'phone'].includes(type),
  )
  const marks = free.flatMap(({ key }) => (key in values ? [[key, `«${kind}.${key}»`]] : []))
  return { ...values, ...Object.fromEntries(marks) }
}

const record = fc
  .constantFrom(...kindNames)
  .chain((kind) => arbitraryValues(recordKinds[kind]).map((values) => ({ kind, values })))
const dossier = fc.array(record, { minLength: 5, maxLength: 40 }).map((all) =>
  dossierRecords(
    all.map(({ kind, values }, index) => ({
      kind,
      recordId: `r${index}`,
      values: marked(kind, values),
    })),
  ),
)
const reasons = fc.dictionary(
  fc.constantFrom(...packetItems),
  fc.constantFrom('', '  ', 'They asked for it.'),
) as fc.Arbitrary<PacketDraft['reasons']>

const draft = (given: Partial<PacketDraft> = {}): PacketDraft => ({
  addressee: { name: 'Addressee', nativeName: '', office: '' },
  embassy: { name: 'Embassy', phone: '+85523000000', email: '' },
  replyBy: '2026-12-01',
  basisReason: '',
  pictures: [],
  reasons: {},
  ...given,
})

/** All files of a dossier, and a redacted copy of each. */
function filesOf(records: DossierRecords) {
  const ids = JSON.stringify(records).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
  return new Map(
    ids.flatMap((id) => [
      [id, { of: id, sha256: 'a' }],
      [`${id}/copy`, { of: id, sha256: 'b' }],
    ]),
  )
}

const packet = (audience: Audience, records: DossierRecords, given: PacketDraft) =>
  packetContent(
    {
      salt: 'salt',
      audience,
      language: 'km',
      asOf: generatedAt,
      timeZone: 'Asia/Phnom_Penh',
      reference: 'HW-TEST-TEST',
      agency: '«agency»',
      draft: given,
      files: filesOf(records),
    },
    records,
  )

const marksIn = (content: unknown) => [...new Set(JSON.stringify(content).match(/«[^»]*»/g))]

/** Texts of the dossier that a packet to the premises may say. */
const named = ['fullName', 'nativeName', 'givenNames', 'familyName'].map(
  (field) => `«identity.${field}»`,
)
/** The texts that come in with each sensitive thing, and only with it. */
const sensitive: Partial<Record<PacketItem, string[]>> = {
  handle: ['«contact-point.handle»'],
  ownWords: ['«contact-log.requestWords»', '«contact-log.requestEnglish»'],
  insideName: ['«identity.insideName»'],
  testimony: ['«exploitation.description»'],
  evidence: ['«evidence.title»'],
  health: ['«exploitation.injuries»'],
  locationSource: ['«sighting.source»'],
  agency: ['«agency»'],
}
const relatives = ['«relative.name»', '«relative.nativeName»']
/** What stands in a packet to authorities without a choice. */
const usual = ['document.number', 'sighting.premises', 'sighting.building', 'sighting.town']
  .concat(['sighting.floor', 'sighting.room', 'contact-point.phone'])
  .map((field) => `«${field}»`)
  .concat(named)

describe('a packet to the premises', () => {
  it('never holds anything but name, nationality, chosen pictures of the person, and what it brings itself', () => {
    fc.assert(
      fc.property(dossier, reasons, (records, given) => {
        const pictures = [...filesOf(records).keys()]
        const content = packet('premises', records, draft({ reasons: given, pictures }))
        expect(marksIn(content).filter((mark) => !named.includes(mark))).toEqual([])
        expect(content.annex).toEqual([])
        expect(content.reference).toBeUndefined()
        expect(content.replyBy).toBeUndefined()
        const allowed = ['name', 'nationality', 'currentPhoto', 'idImage']
        const drawn = [...content.rows, ...content.pictures].map(({ item }) => item)
        expect(drawn.filter((item) => !allowed.includes(item))).toEqual([])
        const own = ['addressee', 'request', 'embassyContact']
        expect(content.items.filter((item) => ![...allowed, ...own].includes(item))).toEqual([])
        expect(packetSections('premises', draft({ reasons: given }))).toEqual([
          'identity',
          'documents',
        ])
      }),
      { numRuns: 300 },
    )
  })
})

describe('a packet to authorities', () => {
  it('holds a sensitive thing only with a reason, and what is never allowed not even then', () => {
    fc.assert(
      fc.property(dossier, reasons, (records, given) => {
        const content = packet('authorities', records, draft({ reasons: given }))
        const why = (item: PacketItem) => Boolean(given[item]?.trim())
        for (const item of content.items) {
          const rule = packetContents[item].authorities
          expect(rule === 'always' || (rule === 'reasoned' && why(item)), item).toBe(true)
        }
        const chosen = packetItems.flatMap((item) => (why(item) ? (sensitive[item] ?? []) : []))
        const family = why('reporter') || why('family') ? relatives : []
        const allowed = [...usual, ...chosen, ...family]
        expect(marksIn(content).filter((mark) => !allowed.includes(mark))).toEqual([])
        expect(content.pictures).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps telephone, floor and room out of the main file, and a number nobody called safe out of both', () => {
    fc.assert(
      fc.property(dossier, (records) => {
        const content = packet('authorities', records, draft())
        const main = marksIn({ ...content, annex: [] })
        for (const mark of ['contact-point.phone', 'sighting.floor', 'sighting.room']) {
          expect(main).not.toContain(`«${mark}»`)
        }
        const open = records['contact-point']?.some(
          ({ values }) => values.hidden === 'no' && values.phone && values.inUse !== 'no',
        )
        expect(marksIn(content.annex).includes('«contact-point.phone»')).toBe(Boolean(open))
      }),
      { numRuns: 200 },
    )
  })

  it('holds the pictures that were picked, in the copies that were picked, and no other file', () => {
    fc.assert(
      fc.property(dossier, (records) => {
        const pictures = [...filesOf(records).keys(), 'unknown']
        const content = packet('authorities', records, draft({ pictures }))
        const choices = pictureChoices('authorities', records).map(({ file }) => file)
        for (const { file } of content.pictures) {
          expect(choices).toContain(file.replace('/copy', ''))
        }
        const picked = new Set(content.pictures.map(({ file }) => file))
        expect(picked.size).toBe(new Set(choices).size * 2)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the text that is hashed', () => {
  it('is the same whatever the order of keys, and another when anything differs', () => {
    const records = { identity: [{ recordId: 'r', values: { fullName: 'Anna' } }] }
    const content = packet('authorities', records, draft())
    const turned = Object.fromEntries(Object.entries(content).toReversed()) as typeof content
    expect(canonicalText(turned)).toBe(canonicalText(content))
    expect(canonicalText({ ...content, salt: 'other' })).not.toBe(canonicalText(content))
  })

  it('has every item in exactly one of the four rules for each audience', () => {
    for (const audience of audiences) {
      const all = (['always', 'chosen', 'reasoned', 'never'] as const).flatMap((rule) =>
        itemsBy(audience, rule),
      )
      expect(all.toSorted()).toEqual([...packetItems].toSorted())
    }
    expect(itemsBy('premises', 'reasoned')).toEqual([])
  })
})

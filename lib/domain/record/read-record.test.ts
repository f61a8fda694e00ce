import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValues, generatedAt } from '@/lib/testing/arbitrary-record'
import { contactPoint } from '../kinds/contact-point'
import { document } from '../kinds/document'
import { exploitation } from '../kinds/exploitation'
import { identity } from '../kinds/identity'
import { recordKinds } from '../kinds/registry'
import { sighting } from '../kinds/sighting'
import type { RecordKind } from './field'
import { formOf } from './form-of'
import { readRecord } from './read-record'
import { schemaOf } from './schema-of'

const options = {
  timeZone: 'Asia/Bangkok',
  calendar: 'gregorian',
  defaultCountry: 'TH',
  now: generatedAt,
} as const

const entriesOf = (typed: Record<string, string[]>): [string, string][] =>
  Object.entries(typed).flatMap(([name, all]) => all.map((one): [string, string] => [name, one]))

function read(kind: RecordKind, typed: Record<string, string | string[]>, more = {}) {
  const entries = Object.entries(typed).map(([key, one]): [string, string[]] => [key, [one].flat()])
  return readRecord(kind, entriesOf(Object.fromEntries(entries)), { ...options, ...more })
}

const reasonsOf = (result: ReturnType<typeof read>) =>
  result.ok ? [] : result.errors.map(({ name, reason }) => `${name}: ${reason}`)

describe('the way to the form and back', () => {
  for (const kind of Object.values(recordKinds)) {
    it(`keeps every valid ${kind.name}`, () => {
      const zones = fc.constantFrom('Asia/Bangkok', 'Asia/Kathmandu', 'UTC', 'Asia/Seoul')
      const calendars = fc.constantFrom('gregorian' as const, 'buddhist' as const)
      fc.assert(
        fc.property(arbitraryValues(kind), zones, calendars, (values, timeZone, calendar) => {
          expect(schemaOf(kind).safeParse(values).success).toBe(true)
          const form = formOf(kind, values, { timeZone, calendar })
          const again = readRecord(kind, entriesOf(form), { ...options, timeZone, calendar })
          expect(again).toMatchObject({ ok: true, values })
          expect(Object.keys(again.ok ? again.values : {}).length).toBe(Object.keys(values).length)
        }),
        { numRuns: 60 },
      )
    })
  }
})

describe('messy input', () => {
  it('cleans names of any script and keeps what they need', () => {
    const typed = {
      fullName: '  Jose\u0301 \u202Eevil\u202C\u0007\n Garci\u0301a  ',
      nativeName: 'مُحَمَّد 👩🏽‍🦱',
    }
    expect(read(identity, typed)).toMatchObject({
      ok: true,
      values: { fullName: 'José evil García', nativeName: 'مُحَمَّد 👩🏽‍🦱' },
    })
  })
  it('takes a name of 300 characters and refuses 301', () => {
    expect(read(identity, { fullName: '𠮷'.repeat(300) }).ok).toBe(true)
    const long = read(identity, { fullName: 'ก'.repeat(301) })
    expect(long).toMatchObject({
      ok: false,
      errors: [
        { field: 'fullName', name: 'fullName', reason: 'text-too-long', params: { max: 300 } },
      ],
    })
  })
  it('reads Buddhist years, Thai digits, national phones and decimal commas', () => {
    expect(read(identity, { birthDate: '๑๗/๐๕/๒๕๔๑' })).toMatchObject({
      values: { birthDate: '1998-05-17' },
    })
    expect(read(contactPoint, { phone: '๐๘๑-234 5678' })).toMatchObject({
      values: { phone: '+66812345678' },
    })
    const typed = {
      'debtClaimed.amount': '$ 12.500,50',
      'debtClaimed.currency': 'USD',
      hoursPerDay: '១៦,៥',
    }
    expect(read(exploitation, typed)).toMatchObject({
      values: { debtClaimed: { amount: '12500.50', currency: 'USD' }, hoursPerDay: 16.5 },
    })
  })
  it('puts chosen codes in the order of their list, each once', () => {
    expect(
      read(exploitation, { meansOfControl: ['other', 'debt_bondage', 'other', ''] }),
    ).toMatchObject({
      values: { meansOfControl: ['debt_bondage', 'other'] },
    })
  })
  it('reads a moment without a time as the beginning of that day', () => {
    const typed = { 'observedAt.date': '20/11/2569' }
    expect(read(sighting, typed)).toMatchObject({
      values: { observedAt: '2026-11-19T17:00:00.000Z' },
    })
  })
  it('leaves other names and files alone', () => {
    const form: [string, unknown][] = [
      ['fullName', 'Malee'],
      ['version', '3'],
      ['images', new Blob(['x'])],
    ]
    expect(readRecord(identity, form, options)).toEqual({
      ok: true,
      values: { fullName: 'Malee' },
      typed: { fullName: ['Malee'], version: ['3'] },
    })
  })
})

describe('refusals', () => {
  const cases: [RecordKind, Record<string, string | string[]>, string[]][] = [
    [
      identity,
      { birthDate: '30/02/1998', approximateAge: 'old' },
      ['birthDate: impossible-date', 'approximateAge: not-a-number'],
    ],
    [
      identity,
      { birthDate: '23/11/2026', approximateAge: '130' },
      ['birthDate: in-the-future', 'approximateAge: number-too-large'],
    ],
    [
      identity,
      { dependants: '1.5', citizenships: ['TH', 'ZZ'] },
      ['citizenships: unknown-country', 'dependants: too-many-decimals'],
    ],
    [document, {}, ['type: required']],
    [
      document,
      { type: 'passport', issuedOn: '2020', expiresOn: '2019' },
      ['expiresOn: not-before'],
    ],
    [
      document,
      { type: 'library_card', images: 'abc' },
      ['type: unknown-choice', 'images: unknown-file'],
    ],
    [sighting, { 'observedAt.time': '14:30' }, ['observedAt.date: needs-date']],
    [
      sighting,
      { 'observedAt.date': '22/11/2026', 'observedAt.time': '25:00' },
      ['observedAt.time: not-a-time'],
    ],
    [
      sighting,
      { 'observedAt.date': '22/11/2026', 'observedAt.time': '15:00' },
      ['observedAt.date: in-the-future'],
    ],
    [
      sighting,
      { 'observedAt.date': 'Nov 2026', point: '0,0', area: 'KH-99' },
      ['observedAt.date: needs-full-date', 'area: unknown-area', 'point: zero-point'],
    ],
    [contactPoint, {}, ['channel: empty-record']],
    [contactPoint, { phone: '123', channel: 'phone' }, ['phone: phone-too-short']],
    [exploitation, { 'debtClaimed.amount': '500' }, ['debtClaimed.currency: needs-currency']],
    [
      exploitation,
      { 'debtClaimed.amount': 'lots', 'debtClaimed.currency': 'USD' },
      ['debtClaimed.amount: not-an-amount'],
    ],
  ]
  it.each(cases)('%# says which field and why', (kind, typed, expected) => {
    expect(reasonsOf(read(kind, typed))).toEqual(expected)
  })
  it('counts an amount left empty beside a chosen currency as not given', () => {
    expect(read(exploitation, { 'debtClaimed.currency': 'USD' })).toMatchObject({
      ok: true,
      values: {},
    })
  })
  it('never throws and never keeps what its schema refuses, whatever is sent', () => {
    const kinds = fc.constantFrom(...Object.values(recordKinds))
    const names = (kind: RecordKind) =>
      kind.groups.flatMap(({ fields }) => fields.map(({ key }) => key))
    const forms = kinds.chain((kind) =>
      fc.tuple(
        fc.constant(kind as RecordKind),
        fc.array(
          fc.tuple(
            fc
              .tuple(
                fc.constantFrom(...names(kind)),
                fc.constantFrom('', '.date', '.time', '.amount'),
              )
              .map((parts) => parts.join('')),
            fc.string({ unit: 'binary' }),
          ),
        ),
      ),
    )
    fc.assert(
      fc.property(forms, ([kind, form]) => {
        const result = readRecord(kind, form, options)
        if (result.ok) expect(schemaOf(kind).safeParse(result.values).success).toBe(true)
        else expect(result.errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})

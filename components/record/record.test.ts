import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import messages from '@/lib/i18n/messages/en.json'
import { errorReasons } from '@/lib/domain/record/errors'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { refuseFile } from '@/lib/domain/files/refusals'
import { fileModel, fileSize } from '../file/file-model'
import { alarmOf, lapseOf } from './alarms'
import { buildForm } from './build-form'
import { conflictOf } from './conflict-of'
import { controlOf } from './form-model'
import { problemTexts } from './problem-texts'
import { recordTitle } from './record-title'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'
import { valueText, valueTexts } from './value-text'

const unknownKeys: string[] = []
const translate = createTranslator({
  locale: 'en',
  messages,
  onError: (error) => unknownKeys.push(error.message),
})
const file = { id: 'f1', name: 'pass.jpg', kind: 'image', size: 1_234_567, hasView: true } as const
const place = { reference: 'HW-7K3M-Q9TX', section: 'documents' } as const
const words: RecordWords = {
  t: (key, values) => translate(key as never, values as never),
  locale: 'en',
  reader: { locale: 'en', calendar: 'gregorian', timeZone: 'Asia/Bangkok' },
  files: new Map([['f1', fileModel(file, place, { kindWord: 'Picture', locale: 'en' })]]),
  titles: new Map([['r1', 'Blue Gate Park']]),
}

const fieldOf = (kind: RecordKind, key: string): Field =>
  fieldsOf(kind).find((field: Field) => field.key === key)!
const { document, sighting, exploitation, identity } = recordKinds

describe('the form of every kind', () => {
  it.each(kindNames)('has words for everything, and choices wherever one chooses: %s', (name) => {
    const model = buildForm(recordKinds[name], null, words, [])
    const fields = model.groups.flatMap((group) => group.fields)
    expect(fields.map(({ key }) => key)).toEqual(fieldsOf(recordKinds[name]).map(({ key }) => key))
    expect(unknownKeys).toEqual([])
    for (const { control, list, key } of fields) {
      const chooses = ['radios', 'select', 'checkboxes', 'several', 'money'].includes(control)
      expect([key, Boolean(list && model.lists[list])]).toEqual([key, chooses])
    }
  })

  it('sends a list that several fields share once', () => {
    const model = buildForm(recordKinds['route-leg'], null, words, [])
    expect(model.lists.country!.length).toBeGreaterThan(200)
    expect(JSON.stringify(model).match(/"Cambodia"/g)).toHaveLength(1)
  })

  it('shows one group when asked', () => {
    const model = buildForm(identity, 'birth', words, [])
    expect(model.groups.map(({ key }) => key)).toEqual(['birth'])
    expect(model.lists).not.toHaveProperty('country')
  })

  it('offers the other records a field may point to', () => {
    const record = { kind: 'sighting', recordId: 'r1', values: {} } as RecordData
    const other = { kind: 'note', recordId: 'r2', values: {} } as RecordData
    const { lists } = buildForm(sighting, 'earlier', words, [record, other])
    expect(lists['reference.sighting']).toEqual([{ value: 'r1', text: 'Blue Gate Park' }])
  })

  it('asks few choices at once, many from a list', () => {
    expect(controlOf(fieldOf(document, 'type'))).toBe('select')
    expect(controlOf(fieldOf(sighting, 'duress'))).toBe('radios')
    expect(controlOf(fieldOf(exploitation, 'forms'))).toBe('checkboxes')
    expect(controlOf(fieldOf(identity, 'languages'))).toBe('several')
  })
})

describe('a value in words', () => {
  it.each([
    [exploitation, 'debtClaimed', { amount: '12000.00', currency: 'USD' }, '12,000.00 USD'],
    [exploitation, 'debtClaimed', { amount: '0.12345678', currency: 'BTC' }, '0.12345678 BTC'],
    [sighting, 'point', { lat: 10.6, lon: 103.5296 }, '10.600000, 103.529600'],
    [sighting, 'observedAt', '2026-11-22T07:30:00.000Z', '22 Nov 2026, 14:30'],
    [sighting, 'country', 'KH', 'Cambodia'],
    [sighting, 'earlier', 'r1', 'Blue Gate Park'],
    [sighting, 'earlier', 'gone', messages.section['record-gone']],
    [sighting, 'radius', 1500, '1,500'],
    [document, 'expiresOn', '2026-11', 'Nov 2026'],
    [document, 'images', ['f1', 'gone'], `pass.jpg, ${messages.section['file-gone']}`],
    [identity, 'citizenships', ['VN', 'LA'], 'Vietnam, Laos'],
  ] as const)('%s', (kind, key, value, text) => {
    expect(valueText(fieldOf(kind, key), value as never, words)).toBe(text)
  })

  it('keeps several names in one field apart, and says them as typed on one line', () => {
    const names = 'Leo; محمد ;\n; 小林'
    const field = fieldOf(identity, 'otherNames')
    expect(valueTexts(field, names, words)).toEqual(['Leo', 'محمد', '小林'])
    expect(valueText(field, names, words)).toBe(names)
    expect(valueTexts(field, ' Leo; ', words)).toBeUndefined()
    expect(valueTexts(fieldOf(document, 'note'), names, words)).toBeUndefined()
  })

  it('makes a title of what is given, never a long one', () => {
    const titleOf = (values: RecordData['values']) => recordTitle({ kind: 'note', values }, words)
    expect(titleOf({})).toBe('Note')
    expect(titleOf({ text: 'a\nb' })).toBe('a b')
    expect([...titleOf({ text: '🙂'.repeat(200) })]).toHaveLength(81)
  })
})

describe('what must not be overlooked', () => {
  it('stands out', () => {
    expect(alarmOf(fieldOf(sighting, 'duress'), 'yes')).toBe('danger')
    expect(alarmOf(fieldOf(sighting, 'duress'), 'no')).toBeUndefined()
    expect(alarmOf(fieldOf(sighting, 'note'), 'yes')).toBeUndefined()
  })

  it('is said once a date has passed, by the precision of the date', () => {
    const lapsed = (on: string, asOf: string) => lapseOf(fieldOf(document, 'expiresOn'), on, asOf)
    const asOf = '2026-11-22T07:30:00.000Z'
    expect(lapsed('2026-11-21', asOf)).toBe('section.expired')
    for (const valid of ['2026-11-22', '2026-11', '2026', '2027']) {
      expect(lapsed(valid, asOf)).toBeUndefined()
    }
    expect(lapseOf(fieldOf(document, 'issuedOn'), '2020', asOf)).toBeUndefined()
  })
})

describe('problems', () => {
  const shown = () => true

  it('have words for every reason', () => {
    const errors = errorReasons.map((reason) => ({
      field: 'number',
      name: 'number',
      reason,
      params: { max: 3, min: 1, decimals: 2, other: 'issuedOn' },
    }))
    const texts = problemTexts(document, errors, [], { t: words.t, shown })
    expect(unknownKeys).toEqual([])
    expect(texts).toHaveLength(errorReasons.length)
    expect(texts.find(({ text }) => text.includes('Issued on'))).toBeDefined()
  })

  it('come in the order of the form, link to their field, and name the refused file', () => {
    const errors = [
      { field: 'heldAsOf', name: 'heldAsOf', reason: 'not-a-date' as const },
      { field: 'type', name: 'type', reason: 'required' as const },
    ]
    const refused = [{ field: 'images', refusal: refuseFile('evil.svg', 'svg') }]
    const texts = problemTexts(document, errors, refused, { t: words.t, shown })
    expect(texts.map(({ field }) => field)).toEqual(['type', 'images', 'heldAsOf'])
    expect(texts[1]!.text).toContain('evil.svg')
  })

  it('link to nothing when the form does not show the field', () => {
    const error = { field: 'type', name: 'type', reason: 'required' as const }
    const hidden = { t: words.t, shown: () => false }
    expect(problemTexts(document, [error], [], hidden)[0]!.field).toBeNull()
  })
})

describe('a conflict', () => {
  it('shows what differs, whoever gave it, and of the rest what the form shows', () => {
    const mine = { fullName: 'Mine', otherNames: 'only mine', sex: 'male' }
    const values = { fullName: 'Theirs', familyName: 'only theirs', sex: 'male' }
    const theirs = { values, version: 3, writtenAt: '2026-11-22T07:30:00.000Z', withdrawn: false }
    const names = new Set(identity.groups[0].fields.map(({ key }) => key as string))
    const conflict = conflictOf(identity, { mine, theirs, writer: 'Anan' }, words, ({ key }) =>
      names.has(key),
    )
    expect(conflict).toMatchObject({ version: 3, by: 'Anan, 22 Nov 2026, 14:30' })
    expect(conflict.fields.map(({ key, changed }) => [key, changed])).toEqual([
      ['fullName', true],
      ['familyName', true],
      ['otherNames', true],
    ])
    expect(conflict.fields[2]).toMatchObject({ mine: 'only mine', theirs: '' })
  })
})

describe('a file', () => {
  it('has a size people can read, and a thumbnail only if it is a picture', () => {
    expect(fileSize(1, 'en')).toBe('1 kB')
    expect(fileSize(820_400, 'en')).toBe('820 kB')
    expect(fileSize(1_234_567, 'en')).toBe('1.2 MB')
    const recording = { ...file, kind: 'audio', hasView: false } as const
    const model = fileModel(recording, place, { kindWord: 'Sound', locale: 'en' })
    expect(model).not.toHaveProperty('thumb')
    expect(model.href).toBe('/dossiers/HW-7K3M-Q9TX/documents/files/f1')
  })
})

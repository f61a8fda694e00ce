import { describe, expect, it } from 'vitest'
import { sections } from '../access/sections'
import { codeLists } from '../codes/registry'
import type { Field, RecordKind } from '../record/field'
import { fieldsOf } from '../record/fields-of'
import { isKindName, kindNames, kindsOf, recordKinds } from './registry'

const kinds: RecordKind[] = Object.values(recordKinds)

describe('the table of record kinds', () => {
  it('covers every section, each kind once', () => {
    const all = sections.flatMap((section) => kindsOf(section).map(({ name }) => name))
    expect(all).toEqual(kindNames)
    for (const section of sections) expect(kindsOf(section)).not.toEqual([])
    expect(isKindName('sighting')).toBe(true)
    expect(isKindName('toString')).toBe(false)
  })

  it.each(kinds.map((kind) => [kind.name, kind] as const))('%s is consistent', (name, kind) => {
    expect(recordKinds[name as keyof typeof recordKinds].name).toBe(name)
    const fields: readonly Field[] = fieldsOf(kind)
    const keys = fields.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    // Message keys `record.<kind>.kind` and `.group` are taken; a dot would be a part of a form name.
    for (const key of keys) expect(key).toMatch(/^(?!(kind|group)$)[a-z][a-zA-Z]*$/)
    expect(new Set(kind.groups.map(({ key }) => key)).size).toBe(kind.groups.length)
    for (const key of kind.title) expect(keys).toContain(key)
    const at = fields.find(({ key }) => key === kind.at)
    if (kind.at) expect(['date', 'moment']).toContain(at?.type)
    for (const field of fields) {
      if (field.when) {
        const { is, field: on } = field.when
        const other = fields.find(({ key }) => key === on)
        const codes = other?.type === 'code' || other?.type === 'codes' ? other.codes.codes : []
        for (const code of is) expect(codes).toContain(code)
      }
      if (field.type === 'code' || field.type === 'codes') expect(codeLists).toContain(field.codes)
      if (field.type === 'reference') expect(isKindName(field.to)).toBe(true)
      if (field.type !== 'date' && field.type !== 'moment') continue
      const first = fields.find(({ key }) => key === field.notBefore)
      if (field.notBefore) expect(first?.type).toBe(field.type)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { documentKeys } from '../document-numbers/document-keys'
import { formatReference } from '../dossier/reference'
import { phoneKeys } from '../phones/phone-keys'
import { readQuery } from './read-query'

const kinds = (typed: string, country?: string) => readQuery(typed, country).map(({ kind }) => kind)

describe('readQuery', () => {
  const reference = formatReference(Uint8Array.of(1, 2, 3, 4, 5))

  it.each([
    ['Somchai Jaidee', ['name']],
    ['สมชาย', ['name']],
    ['', []],
    ['?!', []],
    ['081 234 5678', ['phone', 'document']],
    ['+66 81 234 5678', ['phone']],
    ['AA1234567', ['document']],
    ['AA 1234567', ['document']],
    ['Somchai Jaidee 2541', ['document', 'name']],
    ['๑-๑๐๓๗-๐๒๐๗๑-๘๑-๑', ['phone', 'document']],
  ] as [string, string[]][])('%s may be %j', (typed, expected) => {
    expect(kinds(typed)).toEqual(expected)
  })

  it('reads a reference in any dress, and says when it is mistyped', () => {
    expect(readQuery(reference.toLowerCase())[0]).toEqual({ kind: 'reference', reference })
    const wrong = reference.slice(0, -1) + (reference.endsWith('0') ? '1' : '0')
    expect(kinds(wrong)).toContain('mistyped-reference')
  })

  it('carries the keys that find it', () => {
    const phone = readQuery('081 234 5678', 'TH').find(({ kind }) => kind === 'phone')
    expect(phone).toMatchObject({ keys: expect.arrayContaining(phoneKeys('+66812345678')) })
    const document = readQuery('aa-123 4567').find(({ kind }) => kind === 'document')
    expect(document).toMatchObject({ keys: documentKeys('AA1234567') })
  })
})

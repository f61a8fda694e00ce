import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTyped } from './plain-typed'

describe('plainTyped', () => {
  it('folds width, digits, dashes and white space', () => {
    expect(plainTyped(' ＡＢ１２３—៤៥\u00a0\u00a06 ')).toBe('AB123-45 6')
  })

  it('removes marks that cannot be seen', () => {
    expect(plainTyped('\u202d+66\u200b81\u202c')).toBe('+6681')
    expect(plainTyped('\u200e\ufeff')).toBe('')
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainTyped(plainTyped(text))).toBe(plainTyped(text))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { packetLanguages } from '@/lib/domain/packet/codes'
import { allPhrases, type Phrase } from '@/lib/domain/packet/phrases'
import { phraseBooks } from './phrase-book'

/** Letters of its own that a phrase of the language has; Vietnamese and Indonesian write in Latin ones. */
const letters = {
  km: /\p{Script=Khmer}/u,
  th: /\p{Script=Thai}/u,
  my: /\p{Script=Myanmar}/u,
  lo: /\p{Script=Lao}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  vi: /\p{Script=Latin}/u,
  id: /\p{Script=Latin}/u,
} as const
/** Words that are the same everywhere. */
const international = /SHA-256|ASEAN/g

describe('the phrases of a packet', () => {
  it('are the same ones in the same order in every language, and none is empty', () => {
    for (const book of Object.values(phraseBooks)) {
      expect(Object.keys(book)).toEqual([...allPhrases])
      expect(Object.values(book).filter((text) => text.trim() === '')).toEqual([])
    }
  })

  it.each(packetLanguages)('are in the letters of %s, and not left in English', (language) => {
    const latin = language === 'vi' || language === 'id'
    for (const phrase of allPhrases) {
      const text: string = phraseBooks[language][phrase as Phrase]
      expect(text, phrase).toMatch(letters[language])
      const words = text.replaceAll(international, '')
      if (!latin) expect(words, phrase).not.toMatch(/[A-Za-z]{2}/)
      if (text.length > 12) expect(text).not.toBe(phraseBooks.en[phrase as Phrase])
    }
  })

  it('tell simplified from traditional characters', () => {
    expect(Object.values(phraseBooks['zh-Hans']).join('')).not.toMatch(
      /[這該請與說國護證樓層間電話]/,
    )
    expect(Object.values(phraseBooks['zh-Hant']).join('')).not.toMatch(
      /[这该请与说国护证楼层间电话]/,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { loadMessages, over, ownMessages } from './load-messages'
import { locales } from './locales'
import { messageLeaves } from './message-leaves'

describe('a translation laid over English', () => {
  const english = { save: 'Save', page: { title: 'People', lead: 'Everyone here' } }

  it('is read in English where it has no message, at any depth', () => {
    expect(over(english, { page: { title: 'บุคลากร' } })).toEqual({
      save: 'Save',
      page: { title: 'บุคลากร', lead: 'Everyone here' },
    })
  })

  it('changes neither of the two', () => {
    const before = structuredClone(english)
    over(english, { page: { lead: 'ทุกคนในที่นี้' } })
    expect(english).toEqual(before)
  })
})

describe('loadMessages', () => {
  it.each(locales)(
    '%s has a message for every English key, its own where it has one',
    async (locale) => {
      const loaded = messageLeaves(await loadMessages(locale))
      const english = messageLeaves(await ownMessages('en'))
      const own = messageLeaves(await ownMessages(locale))
      expect(english.size).toBeGreaterThan(1000)
      for (const [key, message] of english) expect(loaded.get(key)).toBe(own.get(key) ?? message)
    },
  )

  it('reads a language once', async () => {
    expect(await loadMessages('th')).toBe(await loadMessages('th'))
  })
})

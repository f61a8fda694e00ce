import { describe, expect, it } from 'vitest'
import english from '@/lib/i18n/messages/en.json'
import { locationWorth } from '../whereabouts/location-age'
import { completenessItems } from './items'
import { alwaysAsked, authorityProfiles } from './profiles'
import { requirements } from './requirements'

const { completeness } = english

const keys = (table: object) => Object.keys(table).toSorted()

describe('messages of completeness', () => {
  it('name every item, requirement, profile and state, and no others', () => {
    expect(keys(completeness.item)).toEqual(completenessItems.map(({ key }) => key).toSorted())
    for (const words of Object.values(completeness.item))
      expect(keys(words)).toEqual(['do', 'label'])
    expect(keys(completeness.requirement)).toEqual(keys(requirements))
    expect(keys(completeness.profile)).toEqual(authorityProfiles.map(({ key }) => key).toSorted())
    expect(keys(completeness.state)).toEqual(['done', 'missing', 'partial', 'stale', 'unseen'])
    expect(Object.keys(completeness.gate)).toEqual(['title', 'met', ...alwaysAsked])
    for (const { state } of locationWorth) expect(completeness.location).toHaveProperty(state)
  })
})

import { expect, it } from 'vitest'
import english from '@/lib/i18n/messages/en.json'
import { leadsTo, notices } from './notices'

const reference = 'HW-7Q2M-4KXA'

it('every code has words, and no words are left without a code', () => {
  expect(Object.keys(english.notifications.code).sort()).toEqual(Object.keys(notices).sort())
})

it('no notification says more than what happened: no place for a name or a reference in its words', () => {
  for (const words of Object.values(english.notifications.code)) expect(words).not.toMatch(/[{<]/)
})

it('leads to a screen of this application, also from a code that is not known yet', () => {
  for (const code of [...Object.keys(notices), 'something-newer', 'toString']) {
    expect(leadsTo(code, reference)).toMatch(/^\/[a-z]/)
  }
  expect(leadsTo('match-found', reference)).toBe(`/dossiers/${reference}/matches`)
})

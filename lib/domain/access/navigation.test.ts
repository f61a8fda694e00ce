import { expect, it } from 'vitest'
import { homeFor, places, placesFor } from './navigation'
import { may } from './permissions'
import { roles } from './roles'

it.each(roles)('leads %s nowhere that is forbidden', (role) => {
  expect(placesFor([role]).every(({ action }) => may([role], action))).toBe(true)
})

it('leads people of case work to dossiers first, and everybody somewhere', () => {
  expect(homeFor(['agency-administrator', 'caseworker'])).toBe('/dossiers')
  expect(homeFor(['agency-administrator'])).toBe('/people')
  expect(homeFor(['platform-administrator'])).toBe('/agencies')
  expect(homeFor(['auditor'])).toBe('/audit')
  expect(homeFor(['reviewer'])).toBe('/overrides')
})

it('gives no key to two places', () => {
  expect(new Set(places.map(({ keys }) => keys)).size).toBe(places.length)
})

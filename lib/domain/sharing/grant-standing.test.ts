import { describe, expect, it } from 'vitest'
import { agencyRoles } from '../access/roles'
import { grantEnding, grantStanding } from './grant-standing'

const asOf = '2026-11-22T12:00:00.000Z'
const later = '2026-11-22T12:00:00.001Z'

describe('a grant', () => {
  it('is in force until the very instant it expires, and never once somebody ended it', () => {
    expect(grantStanding({ endedAt: null, expiresAt: later }, asOf)).toBe('in-force')
    expect(grantStanding({ endedAt: null, expiresAt: asOf }, asOf)).toBe('expired')
    expect(grantStanding({ endedAt: asOf, expiresAt: later }, asOf)).toBe('ended')
  })

  const between = { owner: 'owner', giver: 'giver', holder: 'holder' }
  it.each([
    ['owner', 'revoke'],
    ['giver', 'revoke'],
    ['holder', 'give-back'],
    ['stranger', null],
  ])('is ended by the %s: %s', (agencyId, how) => {
    expect(grantEnding(between, { agencyId, roles: ['caseworker'] })).toBe(how)
  })

  it('is ended by nobody whose role only reads', () => {
    const ending = agencyRoles.filter((role) =>
      grantEnding(between, { agencyId: 'owner', roles: [role] }),
    )
    expect(ending).toEqual(['caseworker', 'consular-officer', 'supervisor'])
  })
})

import { describe, expect, it } from 'vitest'
import { caseRoles, roles } from '../access/roles'
import { sections } from '../access/sections'
import { mayTouch, type Resource, touchRules } from './may-touch'
import { type GrantTerms, inForce, sectionsOpenTo, type Standing } from './standing'

const everything: Standing = {
  view: sections,
  write: sections,
  ties: ['owner', 'offer', 'offer-open', 'offer-lapsed', 'grant', 'grant-open', 'pass-on'],
}
const stranger: Standing = { view: [], write: [], ties: [] }

const all = Object.entries(touchRules).flatMap(([resource, acts]) =>
  Object.keys(acts).map((act) => [resource as Resource, act as never] as const),
)

describe('mayTouch', () => {
  it.each(all)(
    '%s %s: nobody without a role that works on dossiers or reads the trail',
    (resource, act) => {
      for (const role of roles.filter((one) => !caseRoles.some((other) => other === one))) {
        const allowed = mayTouch([role], everything, resource, act, 'identity')
        expect(allowed, role).toBe(role === 'auditor' && resource === 'trail' && act === 'read')
      }
      expect(mayTouch([], everything, resource, act, 'identity')).toBe(false)
    },
  )

  it.each(all)(
    '%s %s: a stranger may ask for access or break the glass, nothing else',
    (resource, act) => {
      const allowed = mayTouch(roles, stranger, resource, act, 'identity')
      expect(allowed).toBe(['request make', 'glass break'].includes(`${resource} ${act}`))
    },
  )

  it('reads a section that is open and writes one that is open for writing, and no other', () => {
    const standing: Standing = {
      view: ['identity', 'contact'],
      write: ['contact'],
      ties: ['grant'],
    }
    for (const section of sections) {
      const may = (act: 'read' | 'add') =>
        mayTouch(['caseworker'], standing, 'record', act, section)
      expect(may('read')).toBe(section === 'identity' || section === 'contact')
      expect(may('add')).toBe(section === 'contact')
    }
  })

  it('refuses what hangs on a section when none is named', () => {
    expect(mayTouch(['caseworker'], everything, 'record', 'read')).toBe(false)
  })
})

describe('sectionsOpenTo', () => {
  const grant = (more: Partial<GrantTerms> = {}): GrantTerms => ({
    agencyId: 'b',
    sections: ['identity'],
    level: 'view',
    expiresAt: 100,
    ended: false,
    ...more,
  })
  const open = (grants: GrantTerms[], now = 50) =>
    sectionsOpenTo('b', { ownerAgencyId: 'a', grants }, now)

  it('opens everything to the owner, whatever grants say', () => {
    const owned = sectionsOpenTo('b', { ownerAgencyId: 'b', grants: [grant({ ended: true })] }, 50)
    expect(owned).toEqual({ view: sections, write: sections })
  })

  it('joins the grants in force; only contributing ones may write', () => {
    const grants = [grant(), grant({ sections: ['notes'], level: 'contribute' })]
    expect(open(grants)).toEqual({ view: ['identity', 'notes'], write: ['notes'] })
  })

  it.each([
    ['ended', [grant({ ended: true })]],
    ['past its end', [grant({ expiresAt: 49 })]],
    ['at the moment of its end', [grant({ expiresAt: 50 })]],
    ['somebody else’s', [grant({ agencyId: 'c' })]],
  ])('opens nothing by a grant that is %s', (_, grants) => {
    expect(open(grants)).toEqual({ view: [], write: [] })
    expect(inForce(grant({ expiresAt: 51 }), 50)).toBe(true)
  })
})

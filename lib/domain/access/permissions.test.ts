import { describe, expect, it } from 'vitest'
import { type Action, may, permissions, whoMay } from './permissions'
import { agencyRoles, caseRoles, type Role, roles } from './roles'

const actions = Object.keys(permissions) as Action[]
const aboutDossiers = actions.filter((action) => /^(dossier|record|file)\./.test(action))
const withoutDossiers = roles.filter((role) => !caseRoles.some((one) => one === role))

describe('roles and actions', () => {
  it.each(actions)('%s: allowed to those the table names and to nobody else', (action) => {
    expect(whoMay(action).length).toBeGreaterThan(0)
    for (const role of roles) expect(may([role], action), role).toBe(whoMay(action).includes(role))
    expect(may([], action)).toBe(false)
  })

  it('whoever only keeps people, agencies or the audit trail does nothing with dossiers', () => {
    for (const action of aboutDossiers) {
      for (const role of withoutDossiers)
        expect(may([role], action), `${role} ${action}`).toBe(false)
    }
    expect(aboutDossiers.length).toBeGreaterThan(10)
  })

  it('roles held together allow what each allows, and nothing more', () => {
    for (const one of roles) {
      for (const other of roles) {
        for (const action of actions) {
          const together = may([one, other], action)
          expect(together).toBe(may([one], action) || may([other], action))
        }
      }
    }
  })

  it('an agency can give every role but the operator’s', () => {
    const left: Role[] = roles.filter((role) => !agencyRoles.some((one) => one === role))
    expect(left).toEqual(['platform-administrator'])
  })
})

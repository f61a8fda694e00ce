import { expect, it } from 'vitest'
import { caseRoles, roles } from '../access/roles'
import { dailyCap } from './daily-caps'

it('is the most generous of the roles held, and nothing for roles that see no dossier', () => {
  for (const role of roles) {
    const works = caseRoles.some((one) => one === role)
    expect(dailyCap('dossier', [role]) > 0, role).toBe(works)
    expect(dailyCap('picture', [role]) > 0, role).toBe(works)
  }
  const both = dailyCap('dossier', ['intake-officer', 'supervisor', 'auditor'])
  expect(both).toBe(dailyCap('dossier', ['supervisor']))
  expect(both).toBeGreaterThan(dailyCap('dossier', ['intake-officer']))
  expect(dailyCap('dossier', [])).toBe(0)
})

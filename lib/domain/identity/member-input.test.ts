import { describe, expect, it } from 'vitest'
import { faultsOf } from '../form/faults'
import { AgencyInput } from '../agency/agency-input'
import { InviteInput } from './member-input'

const faults = (schema: typeof InviteInput | typeof AgencyInput, typed: object) => {
  const result = schema.safeParse(typed)
  return result.success ? [] : faultsOf(result.error)
}

describe('an invitation', () => {
  const good = { name: 'ดารา แสงทอง', email: ' Dara@Example.ORG ', roles: ['caseworker'] }

  it('folds what was typed', () => {
    expect(InviteInput.parse(good)).toEqual({ ...good, email: 'dara@example.org' })
    expect(
      InviteInput.parse({ ...good, roles: ['auditor', 'caseworker', 'auditor'] }).roles,
    ).toEqual(['caseworker', 'auditor'])
  })

  it.each([
    [{ name: ' \u200b ' }, 'name', 'missing'],
    [{ name: 'x'.repeat(201) }, 'name', 'too-long'],
    [{ email: '' }, 'email', 'missing'],
    [{ email: 'dara' }, 'email', 'not-an-address'],
    [{ email: 'dara@example' }, 'email', 'not-an-address'],
    [{ email: 'a@b.c, d@e.f' }, 'email', 'not-an-address'],
    [{ email: 'Dara <dara@example.org>' }, 'email', 'not-an-address'],
    [{ roles: [] }, 'roles', 'choose'],
    [{ roles: ['platform-administrator'] }, 'roles', 'not-yours'],
    [{ roles: ['king'] }, 'roles', 'not-yours'],
  ])('with %j is refused', (change, field, fault) => {
    expect(faults(InviteInput, { ...good, ...change })).toEqual([{ field, fault }])
  })
})

describe('a new agency', () => {
  const good = {
    name: 'Harbour Light',
    code: 'hbl-th',
    kind: 'ngo',
    country: 'TH',
    administratorName: 'Noor',
    administratorEmail: 'noor@example.org',
  }
  it('gets its code in capitals', () => expect(AgencyInput.parse(good).code).toBe('HBL-TH'))
  it.each([
    [{ code: 'H' }, 'code', 'code-form'],
    [{ code: 'HARBOUR-LIGHT-TH' }, 'code', 'code-form'],
    [{ code: 'HB--TH' }, 'code', 'code-form'],
    [{ code: 'ท่าเรือ' }, 'code', 'code-form'],
    [{ kind: 'club' }, 'kind', 'choose'],
    [{ country: 'XX' }, 'country', 'choose'],
    [{ administratorEmail: 'noor' }, 'administratorEmail', 'not-an-address'],
  ])('with %j is refused', (change, field, fault) => {
    expect(faults(AgencyInput, { ...good, ...change })).toEqual([{ field, fault }])
  })
})

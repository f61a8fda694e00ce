import { z } from 'zod'
import { agencyRoles } from '../access/roles'
import { plainTyped } from '../digits/plain-typed'
import { Email } from './email'

/** A name of a person of staff, in any script. Faults: `missing`, `too-long`. */
export const StaffName = z
  .string()
  .transform(plainTyped)
  .pipe(z.string().min(1, 'missing').max(200, 'too-long'))

/** Roles an agency administrator gives: at least one, never the operator's own. Faults: `choose`, `not-yours`. */
export const GivenRoles = z
  .array(z.enum(agencyRoles as [string, ...string[]], 'not-yours'))
  .min(1, 'choose')
  .transform((roles) => agencyRoles.filter((role) => roles.includes(role)))

/** Somebody to invite. */
export const InviteInput = z.object({ name: StaffName, email: Email, roles: GivenRoles })
export type InviteInput = z.output<typeof InviteInput>

/** Another choice of roles for a member, and the version of the member that the form showed. */
export const RolesInput = z.object({
  roles: GivenRoles,
  version: z.coerce.number().int().positive(),
})

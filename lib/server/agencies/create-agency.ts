import 'server-only'
import type { AgencyInput } from '@/lib/domain/agency/agency-input'
import { recordEvent } from '../audit/record-event'
import { raised } from '../db/raised'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { addMember } from '../members/invite-member'
import type { InvitationLink } from '../members/new-invitation'

/**
 * Makes an agency with its first administrator's invitation: both, or neither.
 * @returns the invitation link, to show once; or which of the two is taken, the agency's code or the administrator's
 *   address.
 */
export async function createAgency(
  actor: Actor,
  input: AgencyInput,
): Promise<
  | ({ ok: true; code: string } & InvitationLink)
  | { ok: false; reason: 'code-taken' | 'email-taken' }
> {
  const { name, code, kind, country } = input
  let made = false
  try {
    return await asActor(actor, async (tx) => {
      const data = { name, code, kind, country }
      const agency = await tx.agency.create({ data, select: { id: true } })
      made = true
      const link = await addMember(tx, actor, agency.id, {
        name: input.administratorName,
        email: input.administratorEmail,
        roles: ['agency-administrator'],
      })
      await recordEvent(tx, 'agency.create', 'done', { kind: 'agency', id: agency.id }, { kind })
      return { ok: true, code, ...link }
    })
  } catch (error) {
    if (!raised(error, 'taken')) throw error
    const reason = made ? 'email-taken' : 'code-taken'
    await asActor(actor, (tx) => recordEvent(tx, 'agency.create', 'refused', null, { why: reason }))
    return { ok: false, reason }
  }
}

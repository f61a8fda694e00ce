import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Action } from '@/lib/domain/access/permissions'
import type { InviteInput } from '@/lib/domain/identity/member-input'
import { recordEvent } from '../audit/record-event'
import { raised } from '../db/raised'
import { asActor, type Tx } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { type InvitationLink, newInvitation } from './new-invitation'

/**
 * Makes a member who cannot sign in yet, with a data key and an invitation, in the transaction `tx`. The database
 * decides whom the actor may invite where. Language, calendar and time zone begin as the inviter's.
 * @throws the uniqueness error of the database when the address has a member already.
 */
export async function addMember(
  tx: Tx,
  actor: Actor,
  agencyId: string,
  { name, email, roles }: InviteInput,
): Promise<InvitationLink> {
  const id = randomUUID()
  const { wrapped } = await newDataKey(loadKeyring(), id)
  const { locale, calendar, timeZone } = actor
  const data = { id, agencyId, name, email, roles, locale, calendar, timeZone }
  await tx.member.create({ data, select: { id: true } })
  await tx.$queryRaw`SELECT app.new_credential(${id}::uuid, ${wrapped})::text`
  return newInvitation(tx, actor, id)
}

/**
 * Invites somebody to an agency: one's own as its administrator (`member.invite`), any as platform administrator
 * (`agency.keep`, and then only as that agency's administrator).
 * @returns the link, to show once: only the hash of its token is kept. `taken`: the address has a member already.
 */
export async function inviteMember(
  actor: Actor,
  action: Extract<Action, 'member.invite' | 'agency.keep'>,
  agencyId: string,
  input: InviteInput,
): Promise<({ ok: true } & InvitationLink) | { ok: false; reason: 'taken' }> {
  try {
    return await asActor(actor, async (tx) => {
      const link = await addMember(tx, actor, agencyId, input)
      const subject = { kind: 'member', id: link.memberId } as const
      await recordEvent(tx, action, 'done', subject, { what: 'invite', roles: input.roles })
      return { ok: true, ...link }
    })
  } catch (error) {
    if (!raised(error, 'taken')) throw error
    const detail = { what: 'invite', why: 'taken' }
    await asActor(actor, (tx) => recordEvent(tx, action, 'refused', null, detail))
    return { ok: false, reason: 'taken' }
  }
}

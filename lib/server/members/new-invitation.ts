import 'server-only'
import { invitationDays } from '@/lib/domain/identity/invitation-life'
import type { Tx } from '../db/transaction'
import { env } from '../env'
import type { Actor } from '../identity/actor'
import { hashToken, randomToken } from '../sealing/bearer-token'

/** A link that lets its holder choose the member's password, once. Shown once, never kept or logged. */
export type InvitationLink = { memberId: string; link: string; expiresAt: Date }

/** The address behind an invitation token. */
export const invitationUrl = (token: string) => `${env().PUBLIC_URL}/invitation/${token}`

/** Adds an invitation for a member in the transaction `tx`; it replaces those before it. */
export async function newInvitation(
  tx: Tx,
  actor: Actor,
  memberId: string,
): Promise<InvitationLink> {
  const token = randomToken()
  const expiresAt = new Date(Date.now() + invitationDays * 86_400_000)
  const tokenHash = Buffer.from(hashToken(token), 'hex')
  const data = { memberId, tokenHash, createdBy: actor.memberId, expiresAt }
  await tx.invitation.create({ data, select: { id: true } })
  return { memberId, link: invitationUrl(token), expiresAt }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Role } from '@/lib/domain/access/roles'
import { invitationDays } from '@/lib/domain/identity/invitation-life'
import { invitationUrl } from '../members/new-invitation'
import { hashToken, randomToken } from '../sealing/bearer-token'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { asOwner, recordConsole } from './as-owner'

/** The link, and how many days it can be used. */
export type ConsoleLink = { link: string; days: number }

async function invitationFor(client: Client, memberId: string): Promise<ConsoleLink> {
  const token = randomToken()
  await client.query(
    `INSERT INTO public.invitation (member_id, token_hash, expires_at)
     VALUES ($1, decode($2, 'hex'), now() + make_interval(days => $3))`,
    [memberId, hashToken(token), invitationDays],
  )
  return { link: invitationUrl(token), days: invitationDays }
}

/**
 * Makes a member of an agency from the console, any role among them, with an invitation link.
 * @returns `no-agency` when no agency has that code; `taken` when the address has a member already.
 */
export function createMemberAtConsole(
  client: Client,
  member: { agency: string; name: string; email: string; roles: readonly Role[] },
): Promise<({ ok: true } & ConsoleLink) | { ok: false; reason: 'no-agency' | 'taken' }> {
  return asOwner(client, async () => {
    const agency = await client.query<{ id: string }>(
      'SELECT id FROM public.agency WHERE code = $1',
      [member.agency],
    )
    if (!agency.rows[0]) return { ok: false, reason: 'no-agency' }
    const id = randomUUID()
    const made = await client.query(
      `INSERT INTO public.member (id, agency_id, email, name, roles) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (email) DO NOTHING`,
      [id, agency.rows[0].id, member.email, member.name, member.roles],
    )
    if (!made.rowCount) return { ok: false, reason: 'taken' }
    const { wrapped } = await newDataKey(loadKeyring(), id)
    await client.query(
      `INSERT INTO public.credential (member_id, wrapped_key, recovery_hashes) VALUES ($1, $2, '{}')`,
      [id, wrapped],
    )
    const link = await invitationFor(client, id)
    const detail = { roles: member.roles }
    await recordConsole(client, 'console.invite', { kind: 'member', id }, detail)
    return { ok: true, ...link }
  })
}

/**
 * A fresh link for a member, from the console. With `recover` everything that signed them in is void, and every
 * session ends: the way back of a platform administrator, whom nobody in the application can recover.
 * @returns `nobody`: no member has the address; `accepted`: they have, and `recover` was not asked for.
 */
export function inviteAtConsole(
  client: Client,
  email: string,
  recover: boolean,
): Promise<({ ok: true } & ConsoleLink) | { ok: false; reason: 'nobody' | 'accepted' }> {
  return asOwner(client, async () => {
    const { rows } = await client.query<{ id: string; accepted: boolean }>(
      `SELECT m.id, c.password_hash IS NOT NULL AS accepted
       FROM public.member m JOIN public.credential c ON c.member_id = m.id WHERE m.email = $1`,
      [email],
    )
    const member = rows[0]
    if (!member) return { ok: false, reason: 'nobody' }
    if (member.accepted && !recover) return { ok: false, reason: 'accepted' }
    const { id } = member
    if (recover) {
      await client.query(
        `UPDATE public.credential SET password_hash = NULL, password_set_at = NULL, totp_sealed = NULL,
           totp_enrolled_at = NULL, totp_last_step = NULL, recovery_hashes = '{}' WHERE member_id = $1`,
        [id],
      )
      await endSessions(client, id)
    }
    const link = await invitationFor(client, id)
    const act = recover ? 'console.recover' : 'console.invite'
    await recordConsole(client, act, { kind: 'member', id })
    return { ok: true, ...link }
  })
}

const endSessions = (client: Client, memberId: string) =>
  client.query(
    'UPDATE public.session SET revoked_at = now() WHERE member_id = $1 AND revoked_at IS NULL',
    [memberId],
  )

/** Disables a member from the console, a platform administrator too, or enables again. False: no such address. */
export function disableAtConsole(
  client: Client,
  email: string,
  disabled: boolean,
): Promise<boolean> {
  return asOwner(client, async () => {
    const { rows } = await client.query<{ id: string }>(
      `UPDATE public.member SET disabled_at = CASE WHEN $2 THEN now() END, version = version + 1
       WHERE email = $1 RETURNING id`,
      [email, disabled],
    )
    const id = rows[0]?.id
    if (!id) return false
    if (disabled) await endSessions(client, id)
    const detail = { what: disabled ? 'disable' : 'enable' }
    await recordConsole(client, 'console.disable', { kind: 'member', id }, detail)
    return true
  })
}

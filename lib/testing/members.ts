import { randomBytes, randomUUID } from 'node:crypto'
import { generateSecret } from 'otplib'
import type { Client } from 'pg'
import { withAdmin } from '@/scripts/database/template'
import type { Role } from '@/lib/domain/access/roles'
import type { AgencyKind } from '@/lib/domain/agency/kinds'
import { hashPassword } from '@/lib/server/identity/password-hash'
import { sealSeed } from '@/lib/server/identity/totp-seed'
import { newDataKey } from '@/lib/server/sealing/data-key'
import type { Keyring } from '@/lib/server/sealing/keyring'
import { testKeyring } from './keyring'

export type TestAgency = {
  id: string
  code: string
  name: string
  kind: AgencyKind
  country: string
}

export type TestMember = {
  id: string
  agencyId: string
  name: string
  email: string
  roles: readonly Role[]
  password: string
  /** Base32, for `generateSync({ secret })` of otplib; enrolled already unless asked otherwise. */
  totpSecret: string
}

export type NewMember = {
  agencyId: string
  roles: readonly Role[]
  name?: string
  email?: string
  password?: string
  totpSecret?: string
  /** False: has a password, but will be asked to set up the second factor. */
  enrolled?: boolean
  locale?: string
  calendar?: 'gregorian' | 'buddhist'
  timeZone?: string
  /** Of this process's settings unless given. */
  keyring?: Keyring
}

/** Runs `work` on one connection as the owner of the tables, past every policy, in one transaction. */
export function asOwner<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  return withAdmin(adminUrl, async (client) => {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE homeward_owner')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  })
}

/** Makes an agency; everything has a made-up default. */
export async function makeAgency(
  adminUrl: string,
  given: Partial<TestAgency> = {},
): Promise<TestAgency> {
  const code = given.code ?? `T-${randomBytes(4).toString('hex').toUpperCase()}`
  const agency = {
    id: randomUUID(),
    code,
    name: `Agency ${code}`,
    kind: 'ngo',
    country: 'TH',
  } as const
  const made: TestAgency = { ...agency, ...given }
  await asOwner(adminUrl, (client) =>
    client.query(
      'INSERT INTO public.agency (id, code, name, kind, country) VALUES ($1, $2, $3, $4, $5)',
      [made.id, made.code, made.name, made.kind, made.country],
    ),
  )
  return made
}

// Hashing is slow by design: the same password is hashed once a process.
const hashes = new Map<string, Promise<string>>()

/** Makes a member who can sign in: password set and, unless `enrolled` is false, second factor enrolled. */
export async function makeMember(adminUrl: string, given: NewMember): Promise<TestMember> {
  const id = randomUUID()
  const password = given.password ?? 'quiet lantern over the river'
  if (!hashes.has(password)) hashes.set(password, hashPassword(password))
  const member = {
    id,
    agencyId: given.agencyId,
    name: given.name ?? `Tester ${id.slice(0, 4)}`,
    email: (given.email ?? `t-${id.slice(0, 13)}@example.org`).toLowerCase(),
    roles: given.roles,
    password,
    totpSecret: given.totpSecret ?? generateSecret(),
  }
  const { wrapped, key } = await newDataKey(given.keyring ?? testKeyring(), id)
  const sealed = given.enrolled === false ? null : await sealSeed(key, member.totpSecret)
  const hash = await hashes.get(password)
  await asOwner(adminUrl, async (client) => {
    await client.query(
      `INSERT INTO public.member (id, agency_id, email, name, roles, locale, calendar, time_zone)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        member.agencyId,
        member.email,
        member.name,
        member.roles,
        given.locale ?? 'en',
        given.calendar ?? 'gregorian',
        given.timeZone ?? 'Asia/Bangkok',
      ],
    )
    await client.query(
      `INSERT INTO public.credential
         (member_id, password_hash, password_set_at, wrapped_key, totp_sealed, totp_enrolled_at, recovery_hashes)
       VALUES ($1, $2, now(), $3, $4, CASE WHEN $4::text IS NULL THEN NULL ELSE now() END, '{}')`,
      [id, hash, wrapped, sealed],
    )
  })
  return member
}

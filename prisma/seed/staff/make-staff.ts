import { generateSecret } from 'otplib'
import { hashPassword } from '@/lib/server/identity/password-hash'
import { sealSeed } from '@/lib/server/identity/totp-seed'
import { newDataKey } from '@/lib/server/sealing/data-key'
import { loadKeyring } from '@/lib/server/sealing/load-keyring'
import { withAdmin } from '@/scripts/database/template'
import { accounts, type StaffAccount, type StaffKey } from './accounts'
import { agencies } from './agencies'
import { newPassword } from './passwords'

/** An account as it can be signed in to. */
export type Staff = StaffAccount & { id: string; password: string; totpSecret: string }

/** Whether somebody has begun to work here: an agency exists. */
export function isPeopled(adminUrl: string): Promise<boolean> {
  return withAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM public.agency LIMIT 1')
    return rowCount !== 0
  })
}

/**
 * Makes the agencies and accounts, past the policies and in one transaction: before the first administrator there is
 * nobody whom they would let do it. Passwords and second factors are new in every installation.
 */
export async function makeStaff(adminUrl: string): Promise<Record<StaffKey, Staff>> {
  const entries = await Promise.all(
    (Object.entries(accounts) as [StaffKey, StaffAccount][]).map(async ([key, account]) => {
      const staff: Staff = {
        ...account,
        id: crypto.randomUUID(),
        password: newPassword(),
        totpSecret: generateSecret({ length: 20 }),
      }
      const { wrapped, key: dataKey } = await newDataKey(loadKeyring(), staff.id)
      const secrets = {
        wrapped,
        sealed: await sealSeed(dataKey, staff.totpSecret),
        hash: await hashPassword(staff.password),
      }
      return [key, { staff, secrets }] as const
    }),
  )
  await withAdmin(adminUrl, async (client) => {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE homeward_owner')
    const ids = new Map<string, string>()
    for (const [code, { name, kind, country }] of Object.entries(agencies)) {
      ids.set(code, crypto.randomUUID())
      await client.query(
        'INSERT INTO public.agency (id, code, name, kind, country) VALUES ($1, $2, $3, $4, $5)',
        [ids.get(code), code, name, kind, country],
      )
    }
    for (const [, { staff, secrets }] of entries) {
      const { id, agency, email, name, roles } = staff
      const { locale = 'en', calendar = 'gregorian', timeZone = 'Asia/Bangkok' } = staff
      await client.query(
        `INSERT INTO public.member (id, agency_id, email, name, roles, locale, calendar, time_zone)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, ids.get(agency), email, name, roles, locale, calendar, timeZone],
      )
      await client.query(
        `INSERT INTO public.credential (member_id, password_hash, password_set_at, wrapped_key, totp_sealed,
           totp_enrolled_at, recovery_hashes)
         VALUES ($1, $2, now(), $3, $4, now(), '{}')`,
        [id, secrets.hash, secrets.wrapped, secrets.sealed],
      )
    }
    await client.query('COMMIT')
  })
  return Object.fromEntries(entries.map(([key, { staff }]) => [key, staff])) as Record<
    StaffKey,
    Staff
  >
}

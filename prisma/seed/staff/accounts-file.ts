import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { agencies } from './agencies'
import type { Staff } from './make-staff'

/** Writes `demo-accounts.json` into the data folder, for whoever owns the folder alone. Returns its path. */
export function writeAccounts(folder: string, staff: readonly Staff[]): string {
  const file = path.join(folder, 'demo-accounts.json')
  const list = staff.map(({ email, name, roles, agency, password, totpSecret }) => ({
    email,
    name,
    role: roles.join(', '),
    agency: agencies[agency].name,
    password,
    totpSecret,
  }))
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
  return file
}

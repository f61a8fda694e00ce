import path from 'node:path'
import type { Database } from './database'
import { secretsIn } from './secrets'

/** Settings that are passed on as they are; named, so that a `.env` file lying about changes nothing. */
const passedOn = [
  'OBJECT_STORE',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'LOG_LEVEL',
  'JOBS',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'MAIL_FROM',
  'CHROMIUM',
] as const

/** Where the server listens: loopback, unless HOST says otherwise. */
export const address = () => ({
  host: process.env.HOST || '127.0.0.1',
  port: Number(process.env.PORT || 3000),
})

export const keyringFile = (folder: string) =>
  path.resolve(process.env.KEYRING_FILE || path.join(folder, 'keyring.json'))

/**
 * The settings that lib/server/env.ts reads, for an installation in `folder`. The administering URL is not
 * among them: the server never has it.
 */
export function settingsFor(folder: string, database: Pick<Database, 'appUrl' | 'doorUrl'>) {
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${address().port}`
  return {
    ...Object.fromEntries(passedOn.map((name) => [name, process.env[name] ?? ''])),
    DATABASE_URL: '',
    APP_DATABASE_URL: database.appUrl,
    DOOR_DATABASE_URL: database.doorUrl,
    HOMEWARD_DATA: folder,
    KEYRING_FILE: keyringFile(folder),
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secretsIn(folder).nextAuth,
    NEXTAUTH_URL: publicUrl,
    PUBLIC_URL: publicUrl,
    PORT: String(address().port),
  }
}

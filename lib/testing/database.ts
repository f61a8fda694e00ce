import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { urlFor } from '@/scripts/database/prepare'
import { cloneDatabase, dropDatabase, withAdmin } from '@/scripts/database/template'

export type TestDatabase = {
  /** The administering role (a superuser here): for making and checking rows past the policies. */
  adminUrl: string
  /** homeward_app: what the server uses, under row-level security. */
  appUrl: string
  /** homeward_door: what sign-in uses. */
  doorUrl: string
  /** An empty folder of this test file: keyring and objects go there. */
  dataFolder: string
  /** Drops the database and the folder; call it in `afterAll`. */
  drop(): Promise<void>
}

/**
 * A migrated, empty database for one test file (call it in `beforeAll`). The settings of the process
 * point at it from then on, so that code under test that asks `env()` meets this database, and a
 * data folder and secret of its own.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, passwords } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = await cloneDatabase(adminUrl, template, name)
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'homeward-test-'))
  const database = {
    adminUrl: url,
    appUrl: urlFor(url, 'homeward_app', passwords.app),
    doorUrl: urlFor(url, 'homeward_door', passwords.door),
    dataFolder,
  }
  Object.assign(process.env, {
    DATABASE_URL: database.adminUrl,
    APP_DATABASE_URL: database.appUrl,
    DOOR_DATABASE_URL: database.doorUrl,
    HOMEWARD_DATA: dataFolder,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    PUBLIC_URL: 'http://localhost:3000',
    KEYRING_FILE: '',
    OBJECT_STORE: '',
  })
  return {
    ...database,
    async drop() {
      await withAdmin(adminUrl, (client) => dropDatabase(client, name))
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

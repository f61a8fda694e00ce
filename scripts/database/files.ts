import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'

/** The top folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const rolesFile = path.join(root, 'prisma/roles.sql')
export const migrationsFolder = path.join(root, 'prisma/migrations')
const schemaFolder = path.join(root, 'prisma/schema')
const lockfile = path.join(migrationsFolder, 'migration_lock.toml')

/** Every file of the Prisma schema, in a fixed order. */
export async function schemaFiles(): Promise<SchemaContainer[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(schemaFolder, name)
      return { path: file, content: await readFile(file, 'utf8') }
    }),
  )
}

/** The migrations as the schema engine takes them, oldest first. */
export async function migrationList(): Promise<MigrationList> {
  const folders = existsSync(migrationsFolder)
    ? (await readdir(migrationsFolder, { withFileTypes: true })).filter((entry) =>
        entry.isDirectory(),
      )
    : []
  const migrationDirectories = await Promise.all(
    folders
      .map((entry) => entry.name)
      .sort()
      .map(async (name) => {
        const value = await readFile(path.join(migrationsFolder, name, 'migration.sql'), 'utf8')
        return {
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } },
        }
      }),
  )
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? await readFile(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

/** A short name for the roles and migrations as they are now: the same text, the same name. */
export async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(rolesFile))
  for (const { path: name, migrationFile } of (await migrationList()).migrationDirectories) {
    hash.update(`\0${name}\0`).update(migrationFile.content.value as string)
  }
  return hash.digest('hex').slice(0, 12)
}

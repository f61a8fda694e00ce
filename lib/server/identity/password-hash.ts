import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes. The package's default is argon2id.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 4 }

/** The argon2id hash of a password, in PHC format. Unicode forms of one password (NFC, NFKC) hash alike. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

// Verified against when there is nobody to verify, so that an unknown address takes as long as a wrong password.
let nobodys: Promise<string> | undefined

/**
 * Whether `password` is the one behind `stored` (PHC format). With null (nobody, or nobody with a password) it does
 * the same work and is false.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody’s password')
  const matches = await verify(stored ?? (await nobodys), password.normalize('NFKC'))
  return matches && stored !== null
}

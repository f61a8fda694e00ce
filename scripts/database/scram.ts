import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

/**
 * What Postgres keeps of a password (RFC 5803, SCRAM-SHA-256). Sent instead of the password, so
 * that no statement log of the server can hold one.
 */
export function scramVerifier(password: string, salt = randomBytes(16)): string {
  const rounds = 4096
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, rounds, 32, 'sha256')
  const key = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(key('Client Key')).digest('base64')
  const server = key('Server Key').toString('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${server}`
}

import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A fresh secret to hand to one person or browser: 256 random bits as 43 base64url characters. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

/**
 * What the database keeps of such a token: SHA-256 of its UTF-8 bytes, 64 lower-case hex digits
 * (in SQL: `encode(sha256(convert_to(token, 'UTF8')), 'hex')`). Only for tokens of full entropy:
 * it is no password hash.
 */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('hex')

import 'server-only'
import { createHmac, hkdfSync } from 'node:crypto'
import type { MatchKey } from '@/lib/domain/matching/match-key'
import type { Keyring } from '../sealing/keyring'

/** A key as the database keeps it: 64 bits of a keyed hash, as text, since JSON numbers are shorter. */
export type HashedKey = Omit<MatchKey, 'text'> & { key: string }

/**
 * Hashes the texts by which dossiers are compared across agencies (HMAC-SHA256, 64 bits), under a key derived for this
 * purpose alone: who holds the database or one of its tokens cannot compute what a number hashes to, nor tell from the
 * tokens of search which dossiers would meet.
 */
export function matchHashes(keyring: Keyring, keys: readonly MatchKey[]): HashedKey[] {
  const key = Buffer.from(hkdfSync('sha256', keyring.searchKey, '', 'homeward deconfliction', 32))
  return keys.map(({ text, pole, strength }) => ({
    key: createHmac('sha256', key).update(text).digest().readBigInt64BE(0).toString(),
    pole,
    strength,
  }))
}

import 'server-only'
import { createHmac } from 'node:crypto'
import type { Keyring } from './keyring'

/** What a search key was made from; the same text of two kinds gives unrelated tokens. */
export type SearchKind = 'name' | 'phone' | 'document' | 'handle'

/**
 * The keyed hash of one search key (already normalised: a name's trigram or phonetic key, digits of
 * a phone, letters and digits of a document number). Returns a signed 32-bit integer, for an
 * indexed `int4[]`. Tokens may collide: they find candidates, which are opened and compared.
 */
export function searchToken(keyring: Keyring, kind: SearchKind, key: string): number {
  return createHmac('sha256', keyring.searchKey).update(`${kind}:${key}`).digest().readInt32BE(0)
}

/** The tokens of many keys of one kind: each once, ascending. */
export function searchTokens(keyring: Keyring, kind: SearchKind, keys: Iterable<string>): number[] {
  const tokens = new Set<number>()
  for (const key of keys) tokens.add(searchToken(keyring, kind, key))
  return [...tokens].sort((a, b) => a - b)
}

/** One entry of the audit trail as text, in the order in which its fields are hashed. */
export type ChainedEvent = {
  seq: string
  /** UTC with microseconds: 2026-11-22T07:30:00.123456Z */
  at: string
  memberId: string | null
  agencyId: string | null
  action: string
  outcome: string
  /** 64 hex digits, or null. */
  subject: string | null
  detail: string
  /** 64 hex digits. */
  hash: string
}

/** What the chain begins from, before its first entry: SHA-256 of the word. The same word is in the migration. */
export const chainOrigin = 'homeward'

const prefixed = (part: string | null): string =>
  part === null ? '-' : `${new TextEncoder().encode(part).length}:${part}`

/**
 * The text whose hash, after that of the entry before, is the hash of an entry. Each field carries its length, so that
 * no two different entries have the same text. The SQL function app.audit_hash makes the same.
 */
export function chainText(event: Omit<ChainedEvent, 'hash'>): string {
  const { seq, at, memberId, agencyId, action, outcome, subject, detail } = event
  return [seq, at, memberId, agencyId, action, outcome, subject, detail].map(prefixed).join('')
}

import 'server-only'
import { createHash } from 'node:crypto'
import { type ChainedEvent, chainOrigin, chainText } from '@/lib/domain/audit/chain'

export type ChainState = {
  /** Entries read so far. */
  count: number
  /** Hash of the last one, 64 hex digits. */
  head: string
  /** The first entry that does not follow from the ones before it, and why. */
  bad?: { seq: string; why: 'missing' | 'changed' }
}

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The state before the first entry. */
export const startOfChain = (): ChainState => ({
  count: 0,
  head: sha256(chainOrigin).toString('hex'),
})

/**
 * Follows the chain over some more entries, in order. Stops at the first that is `missing` (a gap in the numbers) or
 * `changed` (its hash does not follow from its content and the entry before).
 */
export function followChain(state: ChainState, events: readonly ChainedEvent[]): ChainState {
  let { count, head } = state
  for (const event of events) {
    if (BigInt(event.seq) !== BigInt(count + 1))
      return { count, head, bad: { seq: String(count + 1), why: 'missing' } }
    const hash = sha256(Buffer.from(head, 'hex'), chainText(event)).toString('hex')
    if (hash !== event.hash) return { count, head, bad: { seq: event.seq, why: 'changed' } }
    count += 1
    head = hash
  }
  return { count, head }
}

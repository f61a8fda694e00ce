import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import { isCredibleProof } from '../whereabouts/credible'

type Log = StoredRecord<'contact-log'>
type Proof = StoredRecord<'proof-of-life'>

const hour = 3_600_000
/** So long before its end a proof of life is said to run out: two nights in which somebody can still ask. */
const warnHours = 48

/** Whether a proof of life still counts: its writer said until when. */
export type ProofStanding = 'no-end' | 'holds' | 'expiring' | 'expired'

/**
 * @param validUntil ISO 8601 instant; undefined when nobody said
 * @param now ISO 8601 instant
 */
export function proofStanding(validUntil: string | undefined, now: string): ProofStanding {
  if (!validUntil) return 'no-end'
  const left = Date.parse(validUntil) - Date.parse(now)
  if (left < 0) return 'expired'
  return left <= warnHours * hour ? 'expiring' : 'holds'
}

export type ContactState = {
  /** The newest entry of the log, answered or not. */
  last?: Log
  /** ISO 8601 instant by which the next contact was due, as the last real contact left it. */
  nextDue?: string
  overdue: boolean
  /** The newest credible proof of life; without one, the newest there is. */
  proof?: Proof
}

const newest = <R extends { values: { at?: string } }>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => (b.values.at ?? '').localeCompare(a.values.at ?? ''))

/** What the last contact left due: a try that nobody answered does not settle what was due before it. */
function dueBy(logs: readonly Log[]): string | undefined {
  for (const { values } of logs) {
    const unanswered = values.direction === 'no_answer' || values.answeredBy === 'nobody'
    if (values.nextDue || !unanswered) return values.nextDue
  }
  return undefined
}

/**
 * How the contact with a person stands.
 *
 * @param records of the dossier; the contact log and the proofs of life are read
 * @param now ISO 8601 instant
 */
export function contactState(records: DossierRecords, now: string): ContactState {
  const logs = newest(records['contact-log'] ?? [])
  const proofs = newest(records['proof-of-life'] ?? [])
  const nextDue = dueBy(logs)
  return {
    last: logs[0],
    nextDue,
    overdue: nextDue !== undefined && Date.parse(nextDue) < Date.parse(now),
    proof: proofs.find(isCredibleProof) ?? proofs[0],
  }
}

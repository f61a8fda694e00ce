import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'

export type Entry = StoredRecord<'negotiation-entry'>

/** What was said with one counterparty, newest first; `counterparty` null where an entry names none. */
export type Thread = { counterparty: string | null; entries: Entry[] }

/** What comes next with one counterparty. */
export type Pending = {
  counterparty: string | null
  /** The entry that says so. */
  recordId: string
  nextStep: string | null
  /** ISO 8601 instants: an answer is owed; their deadline. */
  replyBy: string | null
  deadline: string | null
  /** The earlier of the two. */
  due: string | null
  overdue: boolean
}

export type Negotiation = {
  /** By the newest exchange; those with whom nobody has spoken yet come last. */
  threads: Thread[]
  /** Most urgent first; what has no time comes last. */
  pending: Pending[]
  /** The newest exchange in which something was demanded, and in which something was offered. */
  demand: Entry | undefined
  offer: Entry | undefined
  /** The newest agreement, while nothing later with the same counterparty undid it. */
  agreed: Entry | undefined
}

const newestFirst = (a: Entry, b: Entry) => (b.values.at ?? '').localeCompare(a.values.at ?? '')

function threadsOf(records: DossierRecords): Thread[] {
  const parties = records.counterparty ?? []
  const known = new Set(parties.map(({ recordId }) => recordId))
  const byParty = new Map<string | null, Entry[]>()
  for (const entry of [...(records['negotiation-entry'] ?? [])].sort(newestFirst)) {
    const { counterparty } = entry.values
    const key = counterparty && known.has(counterparty) ? counterparty : null
    byParty.set(key, [...(byParty.get(key) ?? []), entry])
  }
  const spoken = [...byParty].map(([counterparty, entries]) => ({ counterparty, entries }))
  const silent = parties
    .filter(({ recordId }) => !byParty.has(recordId))
    .map(({ recordId }) => ({ counterparty: recordId, entries: [] }))
  return [...spoken, ...silent]
}

const saysNext = ({ values }: Entry) =>
  values.nextStep !== undefined || values.replyBy !== undefined || values.direction !== 'no_answer'

const isOver = ({ values }: Entry) => values.outcome === 'agreed' || values.outcome === 'broken_off'

/** An attempt that nobody answered changes nothing of what was open before it. */
function pendingOf({ counterparty, entries }: Thread, now: string): Pending[] {
  const last = entries.find(saysNext) ?? entries[0]
  if (!last) return []
  const { nextStep = null, replyBy = null } = last.values
  const over = entries.findIndex(isOver)
  const open = over < 0 ? entries : entries.slice(0, over + 1)
  const deadline = open.find(({ values }) => values.deadline)?.values.deadline ?? null
  if (!nextStep && !replyBy && !deadline) return []
  const due = [replyBy, deadline].filter((one) => one !== null).toSorted()[0] ?? null
  const overdue = due !== null && due < now
  const { recordId } = last
  return [{ counterparty, recordId, nextStep, replyBy, deadline, due, overdue }]
}

const last = '9999'

function agreedIn({ entries }: Thread): Entry | undefined {
  const decided = entries.find(({ values }) => values.outcome && values.outcome !== 'open')
  return decided?.values.outcome === 'agreed' ? decided : undefined
}

/**
 * Where the negotiation of a release stands, with every counterparty.
 *
 * @param records of the dossier; counterparties and exchanges are read
 * @param now ISO 8601 instant
 */
export function negotiationOf(records: DossierRecords, now: string): Negotiation {
  const threads = threadsOf(records)
  const entries = threads.flatMap((thread) => thread.entries).sort(newestFirst)
  return {
    threads,
    pending: threads
      .flatMap((thread) => pendingOf(thread, now))
      .sort((a, b) => (a.due ?? last).localeCompare(b.due ?? last)),
    demand: entries.find(({ values }) => values.demand && values.demand !== 'none'),
    offer: entries.find(({ values }) => values.offered),
    agreed: threads.flatMap((thread) => agreedIn(thread) ?? []).sort(newestFirst)[0],
  }
}

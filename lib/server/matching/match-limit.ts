import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** Ends a transaction that would compare more identifiers than a day allows one person. Never leaves `withinMatchLimit`. */
export class TooManyIdentifiers extends Error {
  override readonly name = 'TooManyIdentifiers'
}

/** So many identifiers were entered by one person in a day (app.most_match_probes) that this one was not saved. */
export type TooMany = { ok: false; reason: 'too-many' }

/**
 * Does `work`, which compares identifiers. When the person has had as many comparisons as a day allows, all of it is
 * rolled back, so that deconfliction cannot be used to try out numbers; the refusal is audited.
 */
export async function withinMatchLimit<T>(
  actor: Actor,
  work: () => Promise<T>,
): Promise<T | TooMany> {
  try {
    return await work()
  } catch (problem) {
    if (!(problem instanceof TooManyIdentifiers)) throw problem
    await asActor(actor, (tx) => recordEvent(tx, 'match.find', 'refused', null, { by: 'limit' }))
    return { ok: false, reason: 'too-many' }
  }
}

import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/** Whether other agencies that are active on one of its people are told the name of the actor's agency. */
export async function isAgencyNamed(actor: Actor): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.$queryRaw<{ named: boolean }[]>`
      SELECT named_in_matches AS named FROM agency WHERE id = ${actor.agency.id}::uuid`
    return row?.named === true
  })
}

/** Sets it, for the actor's own agency. The database lets nobody but its administrator. */
export async function nameAgency(actor: Actor, named: boolean): Promise<{ ok: boolean }> {
  return asActor(actor, async (tx) => {
    const [row] = await tx.$queryRaw<
      { done: boolean }[]
    >`SELECT app.name_in_matches(${named}) AS done`
    const ok = row?.done === true
    const subject = { kind: 'agency', id: actor.agency.id } as const
    await recordEvent(tx, 'match.name', ok ? 'done' : 'refused', subject, { named })
    return { ok }
  })
}

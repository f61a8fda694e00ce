import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { openOperation, type OperationRow } from './find-operation'

export type ListedOperation = {
  reference: string
  title: string
  premises: string
  state: string
  standing: 'invited' | 'joined'
  lead: string
  startsOn: string | null
}

/** The operations that the actor's agency joined or is asked to join; what waits for an answer first, then the newest. */
export async function listOperations(actor: Actor): Promise<ListedOperation[]> {
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<(OperationRow & { lead: string })[]>`
      SELECT o.id, o.reference, o.state, o.lead_agency_id AS "leadAgencyId", a.state AS standing,
        to_char(o.starts_on, 'YYYY-MM-DD') AS "startsOn", o.version, o.wrapped_key AS "wrappedKey", o.sealed,
        l.name AS lead
      FROM operation_agency a JOIN operation o ON o.id = a.operation_id JOIN agency l ON l.id = o.lead_agency_id
      WHERE a.agency_id = ${actor.agency.id}::uuid AND a.state IN ('invited', 'joined')
      ORDER BY a.state = 'invited' DESC, o.made_at DESC LIMIT 200`
    await recordEvent(tx, 'operation.list', 'done', null, { count: rows.length })
    return rows.map(({ lead, ...row }) => {
      const { reference, state, standing, startsOn, words } = openOperation(row)
      const { title, premises } = words
      return { reference, title, premises, state, standing, lead, startsOn }
    })
  })
}

import 'server-only'
import type { Client } from 'pg'
import type { ChainedEvent } from '@/lib/domain/audit/chain'
import { type ChainState, followChain, startOfChain } from './verify-chain'

const batch = 5_000

/**
 * Reads the whole audit trail over a connection that may see all of it, and follows the chain to its head.
 * @returns the state at the end; `bad` names the first entry that was changed or is missing. A trail cut off at its
 *   end is told from the head row, which counts what was ever written.
 */
export async function verifyTrail(client: Client): Promise<ChainState> {
  let state = startOfChain()
  for (;;) {
    const { rows } = await client.query<ChainedEvent>(
      `SELECT seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
         member_id::text AS "memberId", agency_id::text AS "agencyId", action, outcome,
         encode(subject, 'hex') AS subject, detail, encode(hash, 'hex') AS hash
       FROM public.audit_event WHERE seq > $1 ORDER BY audit_event.seq LIMIT $2`,
      [state.count, batch],
    )
    state = followChain(state, rows)
    if (state.bad || rows.length < batch) break
  }
  const { rows } = await client.query<{ seq: string; hash: string }>(
    `SELECT seq::text, encode(hash, 'hex') AS hash FROM public.audit_head WHERE id = 1`,
  )
  const head = rows[0]
  if (!state.bad && (head?.seq !== String(state.count) || head.hash !== state.head)) {
    const why = head?.seq === String(state.count) ? 'changed' : 'missing'
    return {
      ...state,
      bad: { seq: String(why === 'missing' ? state.count + 1 : state.count), why },
    }
  }
  return state
}

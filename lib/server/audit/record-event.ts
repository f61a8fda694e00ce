import 'server-only'
import type { Action } from '@/lib/domain/access/permissions'
import type { Sql } from '../db/sql'

export type Subject = {
  kind: 'dossier' | 'operation' | 'member' | 'agency' | 'session'
  id: string
}

/** Codes and counts only. The type keeps names, numbers, places and free text out as far as a type can. */
export type Detail = Record<string, string | number | boolean | readonly string[]>

/**
 * Appends one event to the audit chain, in the transaction of the act itself: either both are there or neither.
 * The actor is the transaction's live session, never an argument. Call it last: it holds the chain's head until commit.
 */
export async function recordEvent(
  tx: Sql,
  action: Action,
  outcome: 'done' | 'refused',
  subject: Subject | null,
  detail: Detail = {},
): Promise<void> {
  await tx.$queryRaw`SELECT app.audit(${action}, ${outcome}, ${subject?.kind ?? null}, ${subject?.id ?? null}::uuid,
    ${JSON.stringify(detail)})::text`
}

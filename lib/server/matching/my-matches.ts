import 'server-only'
import type { DismissalReason } from '@/lib/domain/matching/match-input'
import type { Strength } from '@/lib/domain/matching/match-key'
import type { MatchSide } from '@/lib/domain/matching/match-side'
import { inSql } from '../db/sql'
import type { Actor } from '../identity/actor'

type Row = {
  id: string
  strength: Strength
  found_at: Date
  own: boolean
  agency: string | null
  reference: string | null
  dismissed_at: Date | null
  dismissed_by: string | null
  reason: DismissalReason | null
  asked_at: Date | null
}

/** The matches of a dossier (by its id), the sure ones first; none for an agency that does not own it. */
export async function myMatches(actor: Actor, dossierId: string): Promise<MatchSide[]> {
  const rows = await inSql(
    actor,
    (tx) => tx.$queryRaw<Row[]>`SELECT * FROM app.my_matches(${dossierId}::uuid)`,
  )
  return rows.map((row) => ({
    id: row.id,
    strength: row.strength,
    foundAt: row.found_at.toISOString(),
    own: row.own,
    agency: row.agency,
    reference: row.reference,
    dismissal:
      row.dismissed_at && row.reason
        ? { at: row.dismissed_at.toISOString(), by: row.dismissed_by, reason: row.reason }
        : null,
    askedAt: row.asked_at?.toISOString() ?? null,
  }))
}

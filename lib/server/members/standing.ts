import 'server-only'
import type { Tx } from '../db/transaction'

/** How far a member has come with signing in. */
export type Standing = {
  hasPassword: boolean
  hasSecondFactor: boolean
  /** Last use of any session, signed in fully. */
  seenAt: Date | null
  /** Until when the newest unused invitation can be used, or could. */
  invitedUntil: Date | null
}

type Row = {
  member_id: string
  has_password: boolean
  has_second_factor: boolean
  seen_at: Date | null
  invited_until: Date | null
}

/** The standing of members, by id: of oneself and those one administers; others are left out. */
export async function standingOf(
  tx: Tx,
  memberIds: readonly string[],
): Promise<Map<string, Standing>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM app.member_standing(${[...memberIds]}::uuid[])`
  return new Map(
    rows.map((row) => [
      row.member_id,
      {
        hasPassword: row.has_password,
        hasSecondFactor: row.has_second_factor,
        seenAt: row.seen_at,
        invitedUntil: row.invited_until,
      },
    ]),
  )
}

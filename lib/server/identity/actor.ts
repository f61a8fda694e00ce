import 'server-only'
import type { Role } from '@/lib/domain/access/roles'
import { sql } from '../db/sql'

/** The signed-in person of this request, as the database knows the session right now. */
export type Actor = {
  /** The session token of the cookie: the key to every transaction; never logged, never rendered. */
  token: string
  sessionId: string
  memberId: string
  name: string
  email: string
  agency: { id: string; name: string; code: string; country: string }
  roles: Role[]
  locale: string
  calendar: 'gregorian' | 'buddhist'
  timeZone: string
}

type Row = {
  session_id: string
  member_id: string
  agency_id: string
  roles: Role[]
  member_name: string
  email: string
  agency_name: string
  agency_code: string
  agency_country: string
  locale: string
  calendar: string
  time_zone: string
}

/**
 * The actor behind a session token, or null when there is none: unknown, expired, idle too long, revoked,
 * the member disabled or the agency closed all look the same.
 */
export async function actorOf(token: string): Promise<Actor | null> {
  const [row] = await sql().$queryRaw<Row[]>`SELECT * FROM app.actor_of(${token})`
  if (!row) return null
  return {
    token,
    sessionId: row.session_id,
    memberId: row.member_id,
    name: row.member_name,
    email: row.email,
    agency: {
      id: row.agency_id,
      name: row.agency_name,
      code: row.agency_code,
      country: row.agency_country,
    },
    roles: row.roles,
    locale: row.locale,
    calendar: row.calendar === 'buddhist' ? 'buddhist' : 'gregorian',
    timeZone: row.time_zone,
  }
}

import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Purpose } from '@/lib/domain/sharing/codes'
import type { RequestBox, RequestState } from '@/lib/domain/sharing/request-boxes'
import { Prisma } from '@/generated/prisma/client'
import { asActor } from '../../db/transaction'
import { readCursor, writeCursor } from '../../dossiers/list-cursor'
import type { Actor } from '../../identity/actor'

export const requestsAPage = 30

/** A request for access, as a list shows it: nothing that is sealed. */
export type RequestSeen = {
  id: string
  received: boolean
  /** The agency that asks. */
  agency: string
  agencyCode: string
  /** The dossier of the actor's agency, or (`received` false, no match) the reference that was asked about; null when gone. */
  about: string | null
  /** It is about the person of a match: the reference is the asker's own, and whose dossier it reached is not said. */
  match: boolean
  sections: Section[]
  purpose: Purpose
  state: RequestState
  madeAt: Date
}

/** What both the list and the page of a request select; `r` is the request, `g` the agency that asks. */
export const requestColumns = Prisma.sql`r.id, r.from_agency_id <> app.case_agency() AS received, g.name AS agency,
  g.code AS "agencyCode", r.match_id IS NOT NULL AS match, r.sections, r.purpose, r.state, r.made_at AS "madeAt",
  CASE WHEN r.match_id IS NOT NULL AND r.from_agency_id <> app.case_agency() THEN app.match_reference(r.match_id)
    ELSE r.reference END AS about`

/** The requests the actor's agency received or sent, newest first, a page at a time. */
export async function listRequests(
  actor: Actor,
  box: RequestBox,
  before?: string,
): Promise<{ requests: RequestSeen[]; next: string | null }> {
  const from = readCursor(before)
  const whose =
    box === 'sent'
      ? Prisma.sql`r.from_agency_id = ${actor.agency.id}::uuid`
      : Prisma.sql`r.from_agency_id <> ${actor.agency.id}::uuid`
  const older = from
    ? Prisma.sql`AND (r.made_at, r.id) < (${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.empty
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<RequestSeen[]>`
      SELECT ${requestColumns} FROM access_request r JOIN agency g ON g.id = r.from_agency_id
      WHERE ${whose} ${older} ORDER BY r.made_at DESC, r.id DESC LIMIT ${requestsAPage + 1}`,
  )
  const requests = rows.slice(0, requestsAPage)
  const last = rows.length > requestsAPage ? requests.at(-1) : undefined
  return {
    requests,
    next: last ? writeCursor({ at: last.madeAt.toISOString(), id: last.id }) : null,
  }
}

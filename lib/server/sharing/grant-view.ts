import 'server-only'
import type { GrantView } from '@/lib/domain/sharing/views'
import type { Grant } from '@/generated/prisma/client'
import { may } from '@/lib/domain/access/permissions'
import type { Section } from '@/lib/domain/access/sections'
import { grantEnding, grantStanding } from '@/lib/domain/sharing/grant-standing'
import { agencyNames } from '../agencies/agency-names'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { glassReason } from './glass-reason'

/** Grants of a dossier as the actor sees them; rows are those that row-level security let through. */
export async function grantViews(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  rows: readonly Grant[],
): Promise<GrantView[]> {
  const involved = rows.flatMap((row) => [row.agencyId, row.givenByAgencyId, ...row.doNotShare])
  const agencies = await agencyNames(tx, involved)
  const ended = rows.flatMap(({ endedBy }) => endedBy ?? [])
  const members = await memberNames(tx, ended)
  return rows.map((row) => viewOf(actor, dossier, row, agencies, members))
}

type Names = ReadonlyMap<string, string>

function viewOf(
  actor: Actor,
  dossier: FoundDossier,
  row: Grant,
  agencies: Names,
  members: Names,
): GrantView {
  const expiresAt = row.expiresAt.toISOString()
  const endedAt = row.endedAt?.toISOString() ?? null
  const standing = grantStanding({ endedAt, expiresAt }, now())
  const between = {
    owner: dossier.ownerAgencyId,
    giver: row.givenByAgencyId,
    holder: row.agencyId,
  }
  const person = { agencyId: actor.agency.id, roles: actor.roles }
  const { id, agencyId, kind, level, purpose, basis, mayPassOn } = row
  return {
    ...{ id, agencyId, kind, level, purpose, basis, mayPassOn, expiresAt, standing },
    agency: agencies.get(row.agencyId) ?? '',
    givenBy: agencies.get(row.givenByAgencyId) ?? '',
    sections: row.sections as Section[],
    takenAt: row.takenAt.toISOString(),
    doNotShare: row.doNotShare.flatMap((one) => agencies.get(one) ?? []),
    end: endedAt
      ? { reason: row.endReason ?? '', at: endedAt, by: members.get(row.endedBy ?? '') ?? null }
      : null,
    mayEnd: standing === 'in-force' ? grantEnding(between, person) : null,
    glass: row.kind === 'break-glass' ? glassOf(actor, dossier, row) : null,
  }
}

const glassOf = (actor: Actor, dossier: FoundDossier, row: Grant) => ({
  reason: glassReason(row),
  verdict: row.verdict,
  mayReview:
    row.verdict === null &&
    dossier.ownerAgencyId === actor.agency.id &&
    may(actor.roles, 'glass.review'),
})

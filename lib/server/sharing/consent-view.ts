import 'server-only'
import type { ConsentView } from '@/lib/domain/sharing/views'
import type { Consent } from '@/generated/prisma/client'
import type { Section } from '@/lib/domain/access/sections'
import { agencyNames } from '../agencies/agency-names'
import type { Tx } from '../db/transaction'
import { memberNames } from '../members/member-names'

/** Consents with the names that belong to them. */
export async function consentViews(tx: Tx, rows: readonly Consent[]): Promise<ConsentView[]> {
  const agencies = await agencyNames(
    tx,
    rows.flatMap(({ recipientAgencyId }) => recipientAgencyId ?? []),
  )
  const members = await memberNames(
    tx,
    rows.flatMap(({ recordedBy, withdrawnBy }) => [recordedBy, withdrawnBy ?? []].flat()),
  )
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    basis: row.basis,
    way: row.obtainedHow,
    obtainedOn: row.obtainedOn.toISOString().slice(0, 10),
    recipient: row.recipientAgencyId && (agencies.get(row.recipientAgencyId) ?? ''),
    sections: row.sections as Section[],
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: members.get(row.recordedBy) ?? null,
    withdrawn: row.withdrawnAt
      ? {
          at: row.withdrawnAt.toISOString(),
          by: members.get(row.withdrawnBy ?? '') ?? null,
        }
      : null,
  }))
}

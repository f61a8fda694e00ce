import 'server-only'
import type { CustodyStepCode } from '@/lib/domain/evidence/custody-steps'
import { agencyNames } from '../agencies/agency-names'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { memberNames } from '../members/member-names'
import { openRecord, sealRecord } from '../sealing/record'

/** What somebody wrote about a step: to whom, by whom or from whom, and why. */
export type CustodyWords = { whom?: string; note?: string }

/** One step in the life of a stored file. */
export type CustodyLine = {
  id: string
  fileId: string
  step: CustodyStepCode
  /** ISO 8601 instants: when it happened, and when it was noted. */
  at: string
  notedAt: string
  /** Who; people of other agencies are not named. */
  member: string | null
  agency: string
  words: CustodyWords | null
}

const context = (dossierId: string, fileId: string) => ({
  holder: dossierId,
  table: 'custody-step',
  record: fileId,
})

/** Words of a custody step of a file, sealed. */
export const sealCustody = (dossier: FoundDossier, fileId: string, words: CustodyWords) =>
  sealRecord(dossier.key, context(dossier.id, fileId), words)

/**
 * Notes a step of a file in the transaction of the act itself.
 * @param at ISO 8601 instant; now when none is given
 * @returns the step's digest for the audit event of the act; null when the actor may not
 */
export async function noteCustody(
  tx: Tx,
  fileId: string,
  step: CustodyStepCode,
  at: string | null = null,
  sealed: string | null = null,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<[{ digest: string | null }]>`
    SELECT app.note_custody(${fileId}::uuid, ${step}, coalesce(${at}::timestamptz, now()), ${sealed}) AS digest`
  return row.digest
}

/** The digests of the steps that this transaction noted, for its audit event: they tie the steps to the audit chain. */
export async function custodyDigests(tx: Tx, dossierId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ digest: string }[]>`
    SELECT encode(digest, 'hex') AS digest FROM custody_step
    WHERE dossier_id = ${dossierId}::uuid AND noted_at = now()::timestamptz(3)
      AND member_id = app.member_id() ORDER BY 1`
  return rows.map(({ digest }) => digest)
}

/** The custody of some files as far as the actor may see it, oldest first. */
export async function custodyLines(
  tx: Tx,
  dossier: FoundDossier,
  fileIds: readonly string[],
): Promise<CustodyLine[]> {
  const rows = await tx.custodyStep.findMany({
    where: { dossierId: dossier.id, fileId: { in: [...fileIds] } },
    orderBy: [{ at: 'asc' }, { notedAt: 'asc' }, { id: 'asc' }],
    omit: { digest: true },
  })
  const members = await memberNames(
    tx,
    rows.map(({ memberId }) => memberId),
  )
  const agencies = await agencyNames(
    tx,
    rows.map(({ agencyId }) => agencyId),
  )
  return rows.map(({ id, fileId, step, at, notedAt, memberId, agencyId, sealed }) => ({
    id,
    fileId,
    step: step as CustodyStepCode,
    at: at.toISOString(),
    notedAt: notedAt.toISOString(),
    member: members.get(memberId) ?? null,
    agency: agencies.get(agencyId) ?? '',
    words:
      sealed === null
        ? null
        : (openRecord(dossier.key, context(dossier.id, fileId), sealed) as CustodyWords),
  }))
}

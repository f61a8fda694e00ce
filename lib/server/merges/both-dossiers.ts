import 'server-only'
import { createHash } from 'node:crypto'
import type { Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { everyVersion, type SealedVersion } from './record-versions'

/** Two dossiers that their agency is about to make one. */
export type Both = {
  survivor: FoundDossier
  absorbed: FoundDossier
  /** Every version of every record of each. */
  survivors: SealedVersion[]
  others: SealedVersion[]
  /** Files of the absorbed one, still sealed. */
  files: { id: string; recordId: string | null; sealed: string; hasView: boolean }[]
  /** How both stand, as a hash: changed when anything was written, shared or taken meanwhile. */
  stand: string
}

export type Two = { stays: string; goes: string }

/** Why two dossiers cannot be merged by this person: not there, or not both their agency's, or merged already. */
export type NotBoth = { ok: false; reason: 'not-found' | 'other-agency' | 'merged-already' }

/**
 * Both dossiers of a merge, as they stand. `hold` keeps everybody else from writing in them until the transaction ends;
 * the two are held in one order whoever asks, so that nobody waits for each other.
 */
export async function bothDossiers(
  tx: Tx,
  actor: Actor,
  { stays, goes }: Two,
  hold: boolean,
): Promise<({ ok: true } & Both) | NotBoth> {
  if (hold) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(held.key)::text FROM (
      SELECT hashtextextended(id::text, 0) AS key FROM dossier WHERE reference IN (${stays}, ${goes}) ORDER BY 1) held`
  }
  const survivor = await findDossier(tx, actor, stays)
  const absorbed = await findDossier(tx, actor, goes)
  if (!survivor || !absorbed || survivor.id === absorbed.id)
    return { ok: false, reason: 'not-found' }
  const ours = [survivor, absorbed].every(({ ownerAgencyId }) => ownerAgencyId === actor.agency.id)
  if (!ours) return { ok: false, reason: 'other-agency' }
  if (survivor.mergedInto || absorbed.mergedInto) return { ok: false, reason: 'merged-already' }
  const survivors = await everyVersion(tx, survivor.id)
  const others = await everyVersion(tx, absorbed.id)
  const files = await tx.storedFile.findMany({
    where: { dossierId: absorbed.id },
    orderBy: { id: 'asc' },
    select: { id: true, recordId: true, sealed: true, hasView: true },
  })
  const heads = [...survivors, ...others].filter(({ current }) => current).map(({ id }) => id)
  const given = await standingGrants(tx, [survivor.id, absorbed.id])
  const stand = createHash('sha256')
    .update(JSON.stringify([heads, files, given]))
    .digest('hex')
  return { ok: true, survivor, absorbed, survivors, others, files, stand }
}

async function standingGrants(tx: Tx, dossiers: string[]): Promise<string[]> {
  const rows = await tx.grant.findMany({
    where: { dossierId: { in: dossiers }, endedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

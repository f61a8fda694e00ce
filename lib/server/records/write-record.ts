import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Sql } from '../db/sql'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { recordContext } from './open-record'
import { addVersion } from './record-rows'
import { tokensOf } from './tokens-of'

export type RecordVersion = {
  kind: KindName
  recordId: string
  /** The number of the version to write: 1 for a new record, one more than the version that was edited. */
  version: number
  values: AnyValues
  withdrawn?: boolean
}

/** The instant of a record, where its kind names the field; a day counts from its start in UTC, a month from its first day. */
function instantOf(kind: RecordKind, values: AnyValues): string | null {
  const value = kind.at ? values[kind.at] : undefined
  if (typeof value !== 'string') return null
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

/**
 * Seals and writes one version of a record, with its search tokens. A withdrawn version is found by nothing.
 * @returns false when the version it follows is no longer the current one; then nothing is written.
 */
export async function writeRecord(
  tx: Sql,
  actor: Actor,
  dossier: FoundDossier,
  record: RecordVersion,
): Promise<boolean> {
  const kind: RecordKind = recordKinds[record.kind]
  const { withdrawn = false, values } = record
  return addVersion(tx, {
    kind: record.kind,
    dossierId: dossier.id,
    recordId: record.recordId,
    version: record.version,
    withdrawn,
    at: instantOf(kind, values),
    tokens: withdrawn ? [] : tokensOf(loadKeyring(), kind, values),
    sealed: await sealRecord(
      dossier.key,
      recordContext(dossier.id, record.kind, record.recordId),
      values,
    ),
    writtenBy: actor.memberId,
    agencyId: actor.agency.id,
  })
}

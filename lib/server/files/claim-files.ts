import 'server-only'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { RecordKind } from '@/lib/domain/record/field'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Tx } from '../db/transaction'

/** The ids of the stored files that a record names. */
export function filesOf(kind: RecordKind, values: AnyValues): string[] {
  return fieldsOf(kind)
    .filter(({ type }) => type === 'files')
    .flatMap(({ key }) => {
      const value = values[key]
      return Array.isArray(value) ? value : []
    })
}

/**
 * The fields of a record that name a file which is not one of its dossier's and section's: forged, or of a form that
 * was shown for another dossier.
 */
export async function fieldsWithStrangeFiles(
  tx: Tx,
  dossierId: string,
  kind: RecordKind,
  values: AnyValues,
): Promise<string[]> {
  const ids = filesOf(kind, values)
  if (ids.length === 0) return []
  const where = { id: { in: ids }, dossierId, section: kind.section }
  const rows = await tx.storedFile.findMany({ where, select: { id: true } })
  const known = new Set(rows.map(({ id }) => id))
  return fieldsOf(kind)
    .filter(({ type }) => type === 'files')
    .map(({ key }) => key)
    .filter((key) => [values[key] ?? []].flat().some((id) => !known.has(String(id))))
}

/**
 * Notes which record the files it names belong to. Files of another dossier or section are not found and stay as
 * they are; a record that names one shows nothing there.
 */
export async function claimFiles(
  tx: Tx,
  dossierId: string,
  kind: RecordKind,
  recordId: string,
  values: AnyValues,
): Promise<void> {
  const ids = filesOf(kind, values)
  if (ids.length === 0) return
  await tx.storedFile.updateMany({
    where: { id: { in: ids }, dossierId, section: kind.section, recordId: null },
    data: { recordId },
  })
}

import 'server-only'
import { isKindName, type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { currentRows } from './record-rows'

/** The fields of a kind that point to another record, with the kind they point to. */
function pointers(kind: KindName): { key: string; to: KindName }[] {
  return fieldsOf(recordKinds[kind] as RecordKind).flatMap((field) =>
    field.type === 'reference' && isKindName(field.to) ? [{ key: field.key, to: field.to }] : [],
  )
}

/**
 * The fields of a record that point to something which is no record of that kind in this dossier: forged, of another
 * dossier, of a section the agency does not see, withdrawn meanwhile, or the record itself. What the record pointed to
 * before (`stored`) may stay.
 */
export async function fieldsWithStrangeReferences(
  tx: Tx,
  dossier: FoundDossier,
  record: { kind: KindName; recordId: string; values: AnyValues; stored: AnyValues },
): Promise<string[]> {
  const { kind, recordId, values, stored } = record
  const pointing = pointers(kind).filter(
    ({ key }) => values[key] !== undefined && values[key] !== stored[key],
  )
  const seen = pointing.map(({ to }) => to).filter((to) => sees(dossier, to))
  const rows = await currentRows(tx, dossier.id, [...new Set(seen)])
  const known = new Set(rows.map((row) => `${row.kind} ${row.recordId}`))
  known.delete(`${kind} ${recordId}`)
  return pointing.filter(({ key, to }) => !known.has(`${to} ${values[key]}`)).map(({ key }) => key)
}

const sees = ({ view }: FoundDossier, kind: KindName) => view.includes(recordKinds[kind].section)

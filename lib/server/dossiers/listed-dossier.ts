import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordContext } from '../records/open-record'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord } from '../sealing/record'

/** A dossier as a list shows it. */
export type ListedDossier = {
  reference: string
  /** Full name and native name as far as the agency sees the identity section; null when it does not. */
  name: string | null
  nativeName: string | null
  /** Every name of the person, for ranking a search. */
  names: string[]
  status: string
  citizenship: string | null
  area: string | null
  whereabouts: string | null
  locatedAt: string | null
  completeness: number
  assignee: string | null
  updatedAt: string
}

export type ListedRow = {
  id: string
  reference: string
  status: string
  citizenship: string | null
  area: string | null
  whereabouts: string | null
  locatedAt: Date | null
  completeness: number
  updatedAt: Date
  assignee: string | null
  wrappedKey: string | null
  recordId: string | null
  sealed: string | null
}

/** The columns of a ListedRow, of access row `a`, dossier `d`, current identity `i` and member `m`. */
export const listedColumns = Prisma.sql`a.dossier_id AS id, a.reference, a.status, a.citizenship, a.area, a.whereabouts,
  a.located_at AS "locatedAt", a.completeness, a.updated_at AS "updatedAt", m.name AS assignee,
  d.wrapped_key AS "wrappedKey", i.record_id AS "recordId", i.sealed`

const nameFields = [
  'fullName',
  'nativeName',
  'transliteration',
  'otherNames',
  'insideName',
] as const

function identityOf({ id, wrappedKey, recordId, sealed }: ListedRow): AnyValues {
  if (!wrappedKey || !recordId || !sealed) return {}
  const key = unwrapDataKey(loadKeyring(), id, wrappedKey)
  return openRecord(key, recordContext(id, 'identity', recordId), sealed) as AnyValues
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Opens a listed row: one data key and one sealed record. */
export function openListed(row: ListedRow): ListedDossier {
  const identity = identityOf(row)
  const { reference, status, citizenship, area, whereabouts, completeness, assignee } = row
  return {
    reference,
    name: text(identity.fullName),
    nativeName: text(identity.nativeName),
    names: nameFields.flatMap((field) => text(identity[field])?.split('\n') ?? []),
    status,
    citizenship,
    area,
    whereabouts,
    locatedAt: row.locatedAt?.toISOString() ?? null,
    completeness,
    assignee,
    updatedAt: row.updatedAt.toISOString(),
  }
}

import 'server-only'
import type { Interpretation } from '@/lib/domain/names/read-query'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { RecordKind } from '@/lib/domain/record/field'
import type { Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { handleKey, keysOf } from '../records/tokens-of'
import { unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { searchTokens } from '../sealing/search-token'
import { candidates } from './candidates'
import { type ListedRow, openListed } from './listed-dossier'
import type { Found } from './search-dossiers'

const manners = ['phone', 'document', 'handle'] as const
type Manner = (typeof manners)[number]

/** The kinds in which a number or handle can stand. */
const numbered = kindNames.filter((name) =>
  fieldsOf(recordKinds[name] as RecordKind).some(({ find }) =>
    manners.some((manner) => manner === find),
  ),
)

/** What was typed, read as each thing it may be: its keys by manner. A handle is one word. */
function keysTyped(typed: string, meant: readonly Interpretation[]): Record<Manner, string[]> {
  return {
    phone: meant.find((one) => one.kind === 'phone')?.keys ?? [],
    document: meant.find((one) => one.kind === 'document')?.keys ?? [],
    handle: /\s/.test(typed.trim()) ? [] : [handleKey(typed)],
  }
}

/**
 * People found by a phone number, document number or handle, as exactly as one can say: tokens are short and may
 * collide, so each candidate is opened and what it holds compared.
 */
export async function searchByNumber(
  tx: Sql,
  actor: Actor,
  typed: string,
  meant: readonly Interpretation[],
): Promise<Found[]> {
  const keys = keysTyped(typed, meant)
  const tier = manners.flatMap((manner) => searchTokens(loadKeyring(), manner, keys[manner]))
  const rows = await candidates(tx, actor, { tier, every: tier, most: 50 })
  const found: Found[] = []
  for (const row of rows) {
    const by = await mannerOf(tx, row, keys)
    if (by) found.push({ dossier: openListed(row), by })
  }
  return found
}

/** In which manner a candidate really holds what was typed; undefined for a collision of tokens. */
async function mannerOf(
  tx: Sql,
  row: ListedRow,
  keys: Record<Manner, string[]>,
): Promise<Manner | undefined> {
  if (!row.wrappedKey) return undefined
  const key = unwrapDataKey(loadKeyring(), row.id, row.wrappedKey)
  const records = (await currentRows(tx, row.id, numbered)).map((sealed) => openRow(key, sealed))
  return manners.find((manner) =>
    records.some(({ kind, values }) => {
      const held = keysOf(recordKinds[kind] as RecordKind, values, manner)
      return held.some((one) => keys[manner].includes(one))
    }),
  )
}

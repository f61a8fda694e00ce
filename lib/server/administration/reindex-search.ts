import 'server-only'
import type { Client } from 'pg'
import { kindNames, type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { rematchDossier } from '../matching/rematch-dossier'
import { recordContext } from '../records/open-record'
import { searchRules } from '../records/search-rules'
import { tokensOf } from '../records/tokens-of'
import { unwrapDataKey } from '../sealing/data-key'
import type { Keyring } from '../sealing/keyring'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord } from '../sealing/record'
import { asOwner, recordConsole } from './as-owner'

const batch = 50

/** The kinds that somebody is found by. */
const findable = kindNames.filter((name) =>
  fieldsOf(recordKinds[name] as RecordKind).some(({ find }) => find),
)

/** The table of a kind. Names come from the closed registry of kinds. */
const tableOf = (kind: KindName) => `public.${kind.replaceAll('-', '_')}`

/**
 * How many dossiers are filed by older rules of reading than search looks them up by.
 * @param client a connection of the administering role
 */
export async function staleDossiers(client: Client, rules = searchRules): Promise<number> {
  const { rows } = await asOwner(client, () =>
    client.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM public.dossier WHERE search_rules < $1 AND wrapped_key IS NOT NULL',
      [rules],
    ),
  )
  return rows[0]?.count ?? 0
}

/**
 * Files every dossier that older rules filed anew: opens what it is found by with the keyring and writes its search
 * tokens again, a batch a transaction, once its identifiers have been compared with those of all agencies anew. Each
 * dossier says by which rules it is filed, so that a run that was cut is
 * ended by the next one. Saving goes on beside it. Audited when it begins and when it has ended.
 * @param say told of each batch: how many dossiers were filed so far
 */
export async function reindexSearch(
  client: Client,
  say: (dossiers: number) => void = () => {},
  rules = searchRules,
): Promise<{ dossiers: number; rules: number }> {
  const keyring = loadKeyring()
  const stale = await staleDossiers(client, rules)
  await asOwner(client, () =>
    recordConsole(client, 'console.reindex-search', null, { step: 'begun', rules, stale }),
  )
  let dossiers = 0
  for (;;) {
    const ids = await asOwner(client, () => staleBatch(client, rules))
    if (ids.length === 0) break
    for (const id of ids) await asOwner(client, () => rematchDossier(client, keyring, id))
    dossiers += await asOwner(client, () => fileBatch(client, keyring, rules, ids))
    say(dossiers)
  }
  await asOwner(client, () =>
    recordConsole(client, 'console.reindex-search', null, { step: 'ended', rules, dossiers }),
  )
  return { dossiers, rules }
}

async function staleBatch(client: Client, rules: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM public.dossier
     WHERE search_rules < $1 AND wrapped_key IS NOT NULL ORDER BY id LIMIT ${batch}`,
    [rules],
  )
  return rows.map(({ id }) => id)
}

async function fileBatch(
  client: Client,
  keyring: Keyring,
  rules: number,
  stale: readonly string[],
): Promise<number> {
  // Held until the batch is written: a save holds its dossier's row too, and comes before or after.
  const { rows } = await client.query<{ id: string; wrapped: string }>(
    `SELECT id, wrapped_key AS wrapped FROM public.dossier
     WHERE id = ANY ($1::uuid[]) AND wrapped_key IS NOT NULL ORDER BY id FOR UPDATE`,
    [stale],
  )
  const ids = rows.map(({ id }) => id)
  const keys = new Map(rows.map(({ id, wrapped }) => [id, unwrapDataKey(keyring, id, wrapped)]))
  for (const kind of findable) {
    const { rows: records } = await client.query<Sealed>(
      `SELECT id, dossier_id AS "dossierId", record_id AS "recordId", sealed FROM ${tableOf(kind)}
       WHERE dossier_id = ANY ($1::uuid[]) AND current AND NOT withdrawn`,
      [ids],
    )
    for (const { id, dossierId, recordId, sealed } of records) {
      const context = recordContext(dossierId, kind, recordId)
      const values = openRecord(keys.get(dossierId)!, context, sealed) as AnyValues
      const tokens = tokensOf(keyring, recordKinds[kind] as RecordKind, values)
      await client.query(`UPDATE ${tableOf(kind)} SET tokens = $2::int[] WHERE id = $1`, [
        id,
        tokens,
      ])
    }
  }
  await client.query(
    `UPDATE public.dossier_access SET tokens = app.tokens_of(dossier_id, view_sections)
     WHERE dossier_id = ANY ($1::uuid[])`,
    [ids],
  )
  await client.query('UPDATE public.dossier SET search_rules = $2 WHERE id = ANY ($1::uuid[])', [
    ids,
    rules,
  ])
  return ids.length
}

type Sealed = { id: string; dossierId: string; recordId: string; sealed: string }

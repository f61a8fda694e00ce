import 'server-only'
import type { Client } from 'pg'
import type { KindName } from '@/lib/domain/kinds/registry'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import {
  comparedSections,
  matchFields,
  sectionMatchKeys,
} from '@/lib/domain/matching/section-match-keys'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordContext } from '../records/open-record'
import { unwrapDataKey } from '../sealing/data-key'
import type { Keyring } from '../sealing/keyring'
import { openRecord } from '../sealing/record'
import { matchHashes } from './match-hash'

const kinds = Object.keys(matchFields) as (keyof typeof matchFields & KindName)[]

/**
 * Compares the person of one dossier anew, as the owner of the tables and past every limit: for dossiers that were
 * filed by older rules, or before there was any comparing. Both sides of a new match are told, as ever. Within one
 * transaction of `client`; it holds the lock of a comparison first and no dossier's row, so that saving waits for it
 * and never the other way round.
 */
export async function rematchDossier(client: Client, keyring: Keyring, id: string): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('deconfliction', 0))`)
  const { rows } = await client.query<{ wrapped: string }>(
    'SELECT wrapped_key AS wrapped FROM public.dossier WHERE id = $1 AND wrapped_key IS NOT NULL',
    [id],
  )
  if (!rows[0]) return
  const key = unwrapDataKey(keyring, id, rows[0].wrapped)
  const open: { kind: KindName; recordId: string; values: AnyValues }[] = []
  for (const kind of kinds) {
    const table = `public.${kind.replaceAll('-', '_')}`
    const { rows: records } = await client.query<{ recordId: string; sealed: string }>(
      `SELECT record_id AS "recordId", sealed FROM ${table}
       WHERE dossier_id = $1 AND current AND NOT withdrawn ORDER BY at DESC NULLS LAST, written_at DESC`,
      [id],
    )
    for (const { recordId, sealed } of records) {
      const values = openRecord(key, recordContext(id, kind, recordId), sealed) as AnyValues
      open.push({ kind, recordId, values })
    }
  }
  const records = dossierRecords(open)
  await client.query('DELETE FROM public.match_key WHERE dossier_id = $1', [id])
  for (const section of comparedSections) {
    const keys = matchHashes(keyring, sectionMatchKeys(section, records))
    await client.query(
      `INSERT INTO public.match_key (dossier_id, section, key, pole, strength)
       SELECT $1, $2, n.key, n.pole, max(n.strength)
       FROM jsonb_to_recordset($3::jsonb) AS n(key bigint, pole smallint, strength text) GROUP BY n.key, n.pole`,
      [id, section, JSON.stringify(keys)],
    )
  }
  await client.query('SELECT app.find_matches($1)', [id])
}

import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { env } from '../env'
import { rewrapDataKey } from '../sealing/data-key'
import { addKeyEncryptionKey, currentKeyEncryptionKey, type Keyring } from '../sealing/keyring'
import { saveKeyring } from '../sealing/keyring-file'
import { loadKeyring } from '../sealing/load-keyring'
import { asOwner, recordConsole } from './as-owner'

/** Where wrapped data keys are, and whose they are. */
const places = [
  { table: 'dossier', holder: 'id' },
  { table: 'credential', holder: 'member_id' },
  { table: 'offer', holder: 'id' },
  { table: 'dossier_grant', holder: 'id' },
  { table: 'access_request', holder: 'id' },
  { table: 'operation', holder: 'id' },
] as const

const batch = 500

export type Rotated = { key: string; rewrapped: number }

/**
 * Adds a key-encryption key to the keyring and wraps every data key with it. The keyring is saved first and the old
 * keys stay in it, so that nothing is lost wherever this is cut: running it again with `addKey` false ends the work.
 * A running server reads the new keyring by itself.
 * @param say told of each batch: how many data keys were wrapped anew so far
 */
export async function rotateKeys(
  client: Client,
  addKey: boolean,
  say: (rewrapped: number) => void = () => {},
): Promise<Rotated> {
  if (addKey) {
    saveKeyring(env().KEYRING_FILE, addKeyEncryptionKey(loadKeyring(), randomBytes, new Date()))
  }
  const keyring = loadKeyring()
  let rewrapped = 0
  for (const place of places) {
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const done = await asOwner(client, () => rewrapBatch(client, keyring, place, after))
      if (!done) break
      after = done.last
      rewrapped += done.count
      say(rewrapped)
    }
  }
  const key = currentKeyEncryptionKey(keyring).id
  await asOwner(client, () =>
    recordConsole(client, 'console.rotate-keys', null, { key, rewrapped }),
  )
  return { key, rewrapped }
}

async function rewrapBatch(
  client: Client,
  keyring: Keyring,
  { table, holder }: (typeof places)[number],
  after: string,
): Promise<{ last: string; count: number } | null> {
  const { rows } = await client.query<{ id: string; wrapped: string }>(
    `SELECT ${holder} AS id, wrapped_key AS wrapped FROM public.${table}
     WHERE ${holder} > $1 AND wrapped_key IS NOT NULL ORDER BY ${holder} LIMIT ${batch} FOR NO KEY UPDATE`,
    [after],
  )
  const last = rows.at(-1)?.id
  if (!last) return null
  for (const { id, wrapped } of rows) {
    const anew = await rewrapDataKey(keyring, id, wrapped)
    await client.query(`UPDATE public.${table} SET wrapped_key = $2 WHERE ${holder} = $1`, [
      id,
      anew.wrapped,
    ])
  }
  return { last, count: rows.length }
}

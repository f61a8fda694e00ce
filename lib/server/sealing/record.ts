import 'server-only'
import { openCompact, sealCompact, type Binding } from './compact-jwe'
import type { DataKey } from './data-key'
import { SealBroken } from './seal-broken'

/** Where a sealed record belongs: whose it is, the table, and the row where a holder has several. */
export type RecordContext = { holder: string; table: string; record?: string }

// Lengths are rounded up, so that a dump does not tell a short name from a long one.
const PADDING_BYTES = 64
const SPACE = 0x20

const binding = ({ holder, table, record }: RecordContext): Binding => ({
  kind: 'record',
  kid: holder,
  context: { table, record },
})

/**
 * Seals one value (anything JSON can carry; seal a section's small fields together) under its
 * holder's data key as a compact JWE with its context in the protected header. Throws a plain Error
 * for a key of another holder or a value that is not JSON: those are bugs of the caller.
 */
export async function sealRecord(
  key: DataKey,
  context: RecordContext,
  value: unknown,
): Promise<string> {
  if (key.holder !== context.holder) throw new Error('A record is sealed by its own holder’s key.')
  const json = JSON.stringify(value) as string | undefined
  if (json === undefined) throw new Error('Only what JSON can carry can be sealed.')
  const length = Buffer.byteLength(json)
  const padded = Buffer.alloc(Math.ceil(length / PADDING_BYTES) * PADDING_BYTES, SPACE)
  padded.write(json)
  return sealCompact(key.key, binding(context), padded)
}

/**
 * Opens what `sealRecord` sealed under the very same context, synchronously. Returns the JSON
 * value: parse it with the schema of its table. Throws SealBroken when it was changed, cut short,
 * or belongs to another holder, table or record.
 */
export function openRecord(key: DataKey, context: RecordContext, sealed: string): unknown {
  if (key.holder !== context.holder) throw new SealBroken('record', 'context')
  const json = openCompact(key.key, binding(context), sealed).toString('utf8')
  try {
    return JSON.parse(json)
  } catch {
    // The engine's own message quotes the text.
    throw new SealBroken('record', 'content')
  }
}

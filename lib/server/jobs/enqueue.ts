import 'server-only'
import type { Tx } from '../db/transaction'
import type { JobName } from './handlers'

/**
 * Puts a job into the queue in the transaction `tx` (or at once, given the client): it is there if and only if the
 * change is. `data` holds ids (UUIDs), references and codes under words of letters, never text: the database refuses
 * anything else. What the job does must bear being done twice.
 */
export async function enqueue(
  tx: Pick<Tx, '$queryRaw'>,
  name: JobName,
  data: Record<string, string> = {},
): Promise<void> {
  await tx.$queryRaw`SELECT app.enqueue(${name}, ${JSON.stringify(data)}::jsonb)::text`
}

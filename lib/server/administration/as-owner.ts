import 'server-only'
import type { Client } from 'pg'

/**
 * Runs `work` in one transaction as the owner of the tables: past every policy, for whoever administers the server.
 * @param client a connection of the administering role
 */
export async function asOwner<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL ROLE homeward_owner')
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** An act at the server's own console. */
export type ConsoleAct =
  | 'console.create-agency'
  | 'console.invite'
  | 'console.recover'
  | 'console.disable'
  | 'console.rotate-keys'
  | 'console.reindex-search'

/** Appends an act of the console to the audit chain, in its transaction. It has no member: whoever runs the server did it. */
export async function recordConsole(
  client: Client,
  act: ConsoleAct,
  subject: { kind: 'member' | 'agency'; id: string } | null,
  detail: Record<string, string | number | readonly string[]> = {},
): Promise<void> {
  await client.query(
    `SELECT app.append_audit(NULL, (SELECT agency_id FROM public.member WHERE id = $2::uuid AND $1 = 'member'), $3, 'done',
       CASE WHEN $2::uuid IS NOT NULL THEN app.audit_subject($1, $2::uuid) END, $4)`,
    [subject?.kind ?? null, subject?.id ?? null, act, JSON.stringify(detail)],
  )
}

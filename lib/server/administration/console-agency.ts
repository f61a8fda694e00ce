import 'server-only'
import type { Client } from 'pg'
import type { AgencyKind } from '@/lib/domain/agency/kinds'
import { asOwner, recordConsole } from './as-owner'

/**
 * Makes an agency from the console.
 * @param agency as `AgencyInput` read it: a code in capitals, an ISO 3166-1 alpha-2 country
 * @returns `code-taken` when another agency has the code.
 */
export function createAgencyAtConsole(
  client: Client,
  agency: { code: string; name: string; kind: AgencyKind; country: string },
): Promise<{ ok: true; id: string } | { ok: false; reason: 'code-taken' }> {
  return asOwner(client, async () => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO public.agency (code, name, kind, country) VALUES ($1, $2, $3, $4)
       ON CONFLICT (code) DO NOTHING RETURNING id`,
      [agency.code, agency.name, agency.kind, agency.country],
    )
    const id = rows[0]?.id
    if (!id) return { ok: false, reason: 'code-taken' }
    await recordConsole(
      client,
      'console.create-agency',
      { kind: 'agency', id },
      { kind: agency.kind },
    )
    return { ok: true, id }
  })
}

import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import type { Actor } from '@/lib/server/identity/actor'
import { saveRecord } from '@/lib/server/records/save-record'
import { asOwner, makeAgency, makeMember } from './members'
import { signedIn } from './sign-in'

/** Somebody who may do all that matching asks for, in an agency of their own. */
export async function agencyOfOne(adminUrl: string, name: string): Promise<Actor> {
  const { id: agencyId } = await makeAgency(adminUrl, { name })
  const roles = ['supervisor', 'caseworker', 'agency-administrator'] as const
  return signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles })).id)
}

/** Opens a dossier and returns its reference. @throws when that is refused */
export async function openDossier(actor: Actor, identity: AnyValues): Promise<string> {
  const made = await createDossier(actor, { id: crypto.randomUUID(), identity })
  if (!made.ok) throw new Error(`The dossier was refused: ${made.reason}`)
  return made.reference
}

/** Adds a record to a dossier. */
export async function addRecord(
  actor: Actor,
  reference: string,
  kind: KindName,
  values: AnyValues,
) {
  const recordId = crypto.randomUUID()
  const form = `/dossiers/${reference}/${kind}`
  const saved = await saveRecord(actor, { reference, kind, recordId, seen: 0, values, form })
  return { recordId, saved }
}

/** The id of a dossier, past every policy. */
export async function idOf(adminUrl: string, reference: string): Promise<string> {
  const sql = 'SELECT id FROM dossier WHERE reference = $1'
  const { rows } = await asOwner(adminUrl, (client) => client.query(sql, [reference]))
  return rows[0].id
}

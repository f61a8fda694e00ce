import { randomUUID } from 'node:crypto'
import { sections } from '@/lib/domain/access/sections'
import type { FullDossier } from './make-dossier'
import { actAs, type Person, type World } from './world'

/** What an offer says beside who offers what to whom. */
export type Terms = {
  kind?: 'share' | 'transfer'
  sections?: readonly string[]
  level?: 'view' | 'contribute'
  hours?: number
  passOn?: boolean
  barred?: readonly string[]
  parent?: string | null
  keep?: readonly string[]
  /** Null: nobody agreed, so that a second person has to. */
  consent?: string | null
  /** Columns as a forger would fill them. */
  forged?: Record<string, unknown>
}

/** The statement that makes an offer, with its values written out. Literals are ours alone: ids, codes and times. */
export function offerStatement(
  from: Person,
  to: { agencyId: string },
  dossier: FullDossier,
  terms: Terms = {},
  id: string = randomUUID(),
): string {
  const consent = terms.consent === undefined ? dossier.consent : terms.consent
  const until = `now() + interval '${terms.hours ?? 24} hours'`
  const keep = terms.keep ?? []
  const row: Record<string, string> = {
    id: text(id),
    dossier_id: text(dossier.id),
    reference: text(dossier.reference),
    kind: text(terms.kind ?? 'share'),
    from_agency_id: text(from.agencyId),
    to_agency_id: text(to.agencyId),
    sections: list(terms.kind === 'transfer' ? sections : (terms.sections ?? sections)),
    level: text(terms.level ?? 'view'),
    purpose: text('coordination'),
    basis: text('person'),
    consent_id: consent ? text(consent) : 'NULL',
    override_sealed: consent ? 'NULL' : text('sealed'),
    expires_at: until,
    answer_by: "now() + interval '12 hours'",
    may_pass_on: String(terms.passOn ?? false),
    do_not_share: list(terms.barred ?? []),
    parent_id: terms.parent ? text(terms.parent) : 'NULL',
    keep_sections: list(keep),
    keep_until: keep.length > 0 ? until : 'NULL',
    wrapped_key: text('wrapped'),
    state: text(consent ? 'offered' : 'to-approve'),
    made_by: text(from.id),
    ...Object.fromEntries(
      Object.entries(terms.forged ?? {}).map(([column, value]) => [
        column,
        value === null ? 'NULL' : text(String(value)),
      ]),
    ),
  }
  return `INSERT INTO public.offer (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).join(', ')})`
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
const list = (values: readonly string[]): string => text(`{${values.join(',')}}`)

/** Makes an offer as somebody; returns its id. */
export async function offer(
  world: World,
  from: Person,
  to: { agencyId: string },
  dossier: FullDossier,
  terms?: Terms,
): Promise<string> {
  const id = randomUUID()
  await actAs(world, from, offerStatement(from, to, dossier, terms, id))
  return id
}

/** Offers and has it accepted; returns the ids of the offer and the grant. */
export async function give(
  world: World,
  from: Person,
  to: Person,
  dossier: FullDossier,
  terms?: Terms,
): Promise<{ offer: string; grant: string }> {
  const id = await offer(world, from, to, dossier, terms)
  await must(world, to, `app.accept_offer('${id}', NULL)`)
  const { rows } = await world.admin.query<{ id: string }>(
    `SELECT id FROM public.dossier_grant WHERE offer_id = $1 AND agency_id = $2`,
    [id, to.agencyId],
  )
  return { offer: id, grant: rows[0]!.id }
}

/** Calls a function of sharing that must say yes. @throws when it does not */
export async function must(world: World, person: Person, call: string): Promise<void> {
  const [answer] = await actAs<{ ok: boolean }>(
    world,
    person,
    `SELECT (${call})::text = ANY ('{true,1}') AS ok`,
  )
  if (!answer?.ok) throw new Error(`${call} was refused.`)
}

import 'server-only'
import { type Section, sections } from '@/lib/domain/access/sections'
import type { IdentityBar } from '@/lib/domain/dossier/identity-bar'
import type { Standing } from '@/lib/domain/sharing/may-give'
import { asActor, type Tx } from '../../db/transaction'
import { findDossier } from '../../dossiers/find-dossier'
import { getDossier } from '../../dossiers/get-dossier'
import type { Actor } from '../../identity/actor'
import { otherAgencies } from '../../agencies/other-agencies'
import { standingsOf } from './standings'

/** A consent that a sharing can stand on. `own` false: the one that the agency's own access stands on, unread. */
export type ConsentChoice = {
  id: string
  own: boolean
  purpose: string
  basis: string
  obtainedOn: string | null
  sections: Section[] | null
  recipient: string | null
}

/** All that the form of sharing a dossier offers its writer. */
export type ShareChoices = {
  reference: string
  bar: IdentityBar
  view: Section[]
  owner: boolean
  /** Empty: the agency may not give anything of it on. */
  sections: Section[]
  /** Until when at most (ISO 8601), for what is passed on. */
  until: string | null
  mayContribute: boolean
  agencies: { id: string; code: string; name: string }[]
  /** Names of agencies with which it may not be shared, as far as a grant says so. */
  barred: string[]
  consents: ConsentChoice[]
}

/**
 * What the actor may give of a dossier, to whom, and on which consents. @returns null when the dossier is not visible.
 * The reading is audited as an opening of the dossier.
 */
export async function shareChoices(actor: Actor, reference: string): Promise<ShareChoices | null> {
  const view = await getDossier(actor, reference, [])
  if (!view) return null
  const chosen = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) return null
    const standings = await standingsOf(tx, actor, dossier)
    const owner = dossier.ownerAgencyId === actor.agency.id
    const every = await otherAgencies(tx, actor)
    const others = every.filter(({ id }) => id !== dossier.ownerAgencyId)
    const names = new Map(every.map(({ id, name }) => [id, name]))
    const everywhere = barredByAll(standings)
    return {
      owner,
      ...limitsOf(standings),
      agencies: others.filter(({ id }) => !everywhere.includes(id)),
      barred: everywhere.flatMap((id) => names.get(id) ?? []),
      consents: owner ? await consentsOf(tx, dossier.id, names) : consentsBehind(standings),
    }
  })
  return chosen && { reference: view.reference, bar: view.bar, view: view.view, ...chosen }
}

function limitsOf(standings: readonly Standing[]) {
  const grants = standings.flatMap((one) => (one.grantId === null ? [] : [one]))
  const owner = standings.length > grants.length
  const held = new Set(grants.flatMap((one) => one.sections))
  const last = grants.map((one) => one.expiresAt).toSorted()
  return {
    sections: owner ? [...sections] : sections.filter((section) => held.has(section)),
    until: owner ? null : (last.at(-1) ?? null),
    mayContribute: owner || grants.some(({ level }) => level === 'contribute'),
  }
}

/** Agencies that no standing allows. */
function barredByAll(standings: readonly Standing[]): string[] {
  const lists = standings.map((one) => (one.grantId === null ? [] : one.doNotShare))
  const [first = [], ...rest] = lists
  return first.filter((id) => rest.every((list) => list.includes(id)))
}

async function consentsOf(
  tx: Tx,
  dossierId: string,
  names: ReadonlyMap<string, string>,
): Promise<ConsentChoice[]> {
  const rows = await tx.consent.findMany({
    where: { dossierId, withdrawnAt: null },
    orderBy: { recordedAt: 'desc' },
  })
  return rows.map(({ id, purpose, basis, obtainedOn, sections: of, recipientAgencyId }) => ({
    id,
    own: true,
    purpose,
    basis,
    obtainedOn: obtainedOn.toISOString().slice(0, 10),
    sections: of as Section[],
    recipient: recipientAgencyId && (names.get(recipientAgencyId) ?? null),
  }))
}

function consentsBehind(standings: readonly Standing[]): ConsentChoice[] {
  const behind = standings.flatMap((one) =>
    one.grantId !== null && one.consentId !== null
      ? [{ id: one.consentId, purpose: one.purpose, basis: one.basis }]
      : [],
  )
  const rest = { own: false, obtainedOn: null, sections: null, recipient: null }
  return [...new Map(behind.map((one) => [one.id, { ...one, ...rest }])).values()]
}

import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { asActor } from '@/lib/server/db/transaction'
import type { Role } from '@/lib/domain/access/roles'
import type { Actor } from '@/lib/server/identity/actor'
import { makeAgency, makeMember, type TestAgency } from './members'
import { signedIn } from './sign-in'

const everyEditor = ['caseworker', 'consular-officer', 'supervisor'] as const

/** Somebody signed in at an agency of their own, or at `agencyId`. */
export async function somebody(
  adminUrl: string,
  given: { roles?: readonly Role[]; agencyId?: string; agency?: Partial<TestAgency> } = {},
): Promise<Actor> {
  const agencyId = given.agencyId ?? (await makeAgency(adminUrl, given.agency)).id
  const roles = given.roles ?? everyEditor
  return signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles })).id)
}

export type Opened = { id: string; reference: string }

/** A dossier of an invented person, owned by the actor's agency. */
export async function openedDossier(actor: Actor): Promise<Opened> {
  const id = crypto.randomUUID()
  const made = await createDossier(actor, { id, identity: { fullName: 'Given Person' } })
  if (!made.ok) throw new Error('The dossier was not opened.')
  return { id, reference: made.reference }
}

export type Giving = {
  sections?: readonly string[]
  level?: 'view' | 'contribute'
  mayPassOn?: boolean
  /** The grant that is passed on. */
  parentId?: string
  consentId?: string
  accept?: boolean
}

/** A consent of the person to coordination, with any agency, for the sections. */
export async function consentTo(owner: Actor, { id }: Opened, sections: readonly string[]) {
  const consentId = crypto.randomUUID()
  await asActor(
    owner,
    (tx) => tx.$executeRaw`
      INSERT INTO consent (id, dossier_id, purpose, basis, obtained_how, obtained_on, sections, recorded_by)
      VALUES (${consentId}::uuid, ${id}::uuid, 'coordination', 'person', 'call', current_date, ${[...sections]}::text[],
        ${owner.memberId}::uuid)`,
  )
  return consentId
}

/** An offer of one agency to another on the strength of a consent, accepted unless told: the id of offer and grant. */
export async function give(
  from: Actor,
  to: Actor,
  dossier: Opened,
  giving: Giving & { consentId: string },
): Promise<{ offerId: string; grantId: string }> {
  const { sections = ['identity'], level = 'view', mayPassOn = false, parentId = null } = giving
  const offerId = crypto.randomUUID()
  await asActor(
    from,
    (tx) => tx.$executeRaw`
      INSERT INTO offer (id, dossier_id, reference, kind, from_agency_id, to_agency_id, sections, level, purpose, basis,
        consent_id, expires_at, answer_by, may_pass_on, do_not_share, parent_id, keep_sections, wrapped_key, state, made_by)
      VALUES (${offerId}::uuid, ${dossier.id}::uuid, ${dossier.reference}, 'share', ${from.agency.id}::uuid,
        ${to.agency.id}::uuid, ${[...sections]}::text[], ${level}, 'coordination', 'person', ${giving.consentId}::uuid,
        date_trunc('day', now()) + interval '5 days', now() + interval '1 day', ${mayPassOn}, '{}', ${parentId}::uuid, '{}', 'none', 'offered',
        ${from.memberId}::uuid)`,
  )
  if (giving.accept === false) return { offerId, grantId: '' }
  return asActor(to, async (tx) => {
    const [done] = await tx.$queryRaw<
      [{ ok: boolean }]
    >`SELECT app.accept_offer(${offerId}::uuid, NULL) AS ok`
    if (!done.ok) throw new Error('The offer was not accepted.')
    const { id } = await tx.grant.findFirstOrThrow({ where: { offerId } })
    return { offerId, grantId: id }
  })
}

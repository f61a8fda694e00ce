import type { Status } from '@/lib/domain/dossier/statuses'
import type { KindName } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Way } from '@/lib/domain/workflow/way'
import { asActor } from '@/lib/server/db/transaction'
import type { Actor } from '@/lib/server/identity/actor'
import { saveRecord } from '@/lib/server/records/save-record'
import { moveDossier } from '@/lib/server/workflow/move-dossier'
import { type Opened, openedDossier } from './given-dossier'

const happenedAt = new Date(Date.now() - 3_600_000).toISOString()
const why = { happenedAt, words: 'A reason of the test.' }

/** The version of a dossier, which the form of a move carries. */
export const versionOf = async (actor: Actor, { id }: Opened) =>
  asActor(actor, async (tx) => (await tx.dossier.findUniqueOrThrow({ where: { id } })).version)

/** Where a case stands. */
export const statusOf = async (actor: Actor, { id }: Opened) =>
  asActor(actor, async (tx) => (await tx.dossier.findUniqueOrThrow({ where: { id } })).status)

/** Moves a case as the form of the screen does, or asks for it. */
export async function move(
  actor: Actor,
  dossier: Opened,
  way: Way,
  more: { values?: AnyValues; seen?: number; id?: string } = {},
) {
  return moveDossier(actor, {
    reference: dossier.reference,
    id: more.id ?? crypto.randomUUID(),
    way,
    seen: more.seen ?? (await versionOf(actor, dossier)),
    values: { ...why, ...more.values },
    form: `/dossiers/${dossier.reference}/move`,
  })
}

/** Adds a record to a dossier. @throws when it is refused */
export async function save(actor: Actor, { reference }: Opened, kind: KindName, values: AnyValues) {
  const recordId = crypto.randomUUID()
  const saved = await saveRecord(actor, { reference, kind, recordId, seen: 0, values, form: '/x' })
  if (!saved.ok) throw new Error(`${kind}: ${saved.reason}`)
}

/** The next step from one status to another. */
export const step = (from: Status, to: Status): Way => ({ from, to, branch: null })

/** A case that can be verified: all that its first step asks for is there. */
export async function reportedCase(worker: Actor): Promise<Opened> {
  const dossier = await openedDossier(worker)
  await save(worker, dossier, 'relative', { name: 'A Teller', reporter: 'yes', relation: 'sister' })
  await save(worker, dossier, 'safe-contact-plan', { noSafeContact: 'yes' })
  return dossier
}

import 'server-only'
import type { Action } from '@/lib/domain/access/permissions'
import type { Capped } from '@/lib/domain/limits/daily-caps'
import { recordEvent } from '../audit/record-event'
import { raised } from '../db/raised'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

const cappedBy = (error: unknown): Capped | null => {
  if (raised(error, 'dossier-cap')) return 'dossier'
  return raised(error, 'picture-cap') ? 'picture' : null
}

/**
 * Runs what an entry point does. When the database stopped it because the person has opened as many dossiers, or been
 * shown as many pictures, as one may in 24 hours, that is put on record, the supervisors are told once a day, and
 * `refuse` answers, with the names of the supervisors to ask.
 */
export async function withinCaps<T>(
  actor: Actor,
  action: Action,
  run: () => Promise<T>,
  refuse: (kind: Capped, ask: readonly string[]) => Promise<T>,
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const kind = cappedBy(error)
    if (!kind) throw error
    return refuse(kind, await tellOf(actor, action, kind))
  }
}

/** Notes a reached limit and returns the names of the supervisors of the agency, but the person's own. */
function tellOf(actor: Actor, action: Action, kind: Capped): Promise<string[]> {
  return asActor(actor, async (tx) => {
    await tx.$queryRaw`SELECT app.tell_of_cap(${kind})`
    const where = {
      agencyId: actor.agency.id,
      disabledAt: null,
      roles: { has: 'supervisor' },
      id: { not: actor.memberId },
    }
    const asked = await tx.member.findMany({
      where,
      select: { name: true },
      orderBy: { name: 'asc' },
    })
    await recordEvent(tx, action, 'refused', null, { by: 'cap', what: kind })
    return asked.map(({ name }) => name)
  })
}

import { may } from '@/lib/domain/access/permissions'
import type { Status } from '@/lib/domain/dossier/statuses'
import { asActor } from '@/lib/server/db/transaction'
import type { Actor } from '@/lib/server/identity/actor'
import { moveDossier } from '@/lib/server/workflow/move-dossier'
import type { Person } from './people/person'
import { lastHeardOf } from './records/planned'
import type { Times } from './times'

type Step = { from: Status; to: Status; hoursAgo: number; words: string }

/** How a case of the demonstration came to stand where it does, step by step. */
function stepsOf(person: Person): Step[] {
  const heard = lastHeardOf(person)
  const verifying: Step = {
    from: 'reported',
    to: 'verifying',
    hoursAgo: Math.max(3, heard * 0.8),
    words: 'The reporter was called back, and who may reach the person, and how, is agreed.',
  }
  const verified: Step = {
    from: 'verifying',
    to: 'verified',
    hoursAgo: Math.max(1, heard * 0.4),
    words: 'Name and nationality agree with the document and with what the family says.',
  }
  return [verifying, verified].slice(
    0,
    ['reported', 'verifying', 'verified'].indexOf(person.work.status),
  )
}

/**
 * Moves a case to where the demonstration has it, by the use case of the screen, so that its gates hold here too.
 * @throws when a step is refused: then the workflow or the demonstration is wrong
 */
export async function moveOn(
  person: Person,
  reference: string,
  { actor, times }: { actor: Actor; times: Times },
): Promise<void> {
  if (!may(actor.roles, 'move.make')) return
  for (const { from, to, hoursAgo, words } of stepsOf(person)) {
    const { version } = await asActor(actor, (tx) =>
      tx.dossier.findFirstOrThrow({ where: { reference }, select: { version: true } }),
    )
    const moved = await moveDossier(actor, {
      reference,
      id: crypto.randomUUID(),
      way: { from, to, branch: null },
      seen: version,
      values: { happenedAt: times.hoursAgo(hoursAgo), words },
      form: `/dossiers/${reference}/move?to=${to}`,
    })
    if (!moved.ok) throw new Error(`${person.key} to ${to}: ${JSON.stringify(moved)}`)
  }
}

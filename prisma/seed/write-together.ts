import { asActor } from '@/lib/server/db/transaction'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import type { Actor } from '@/lib/server/identity/actor'
import { addEntry } from '@/lib/server/operations/add-entry'
import { bringDossier } from '@/lib/server/operations/bring-dossier'
import { answerInvitation, inviteAgency } from '@/lib/server/operations/join-operation'
import { addTask } from '@/lib/server/operations/operation-tasks'
import { startOperation } from '@/lib/server/operations/start-operation'
import { doubles, jointOperation } from './doubles'
import type { Person } from './people/person'
import type { StaffKey } from './staff/accounts'
import type { Times } from './times'

type Actors = ReadonlyMap<StaffKey, Actor>

function must<T extends { ok: boolean }>(result: T, what: string): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`The demonstration could not ${what}: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}

/** Opens a second dossier of the people whom somebody else entered too. @throws when a use case refuses */
export async function writeDoubles(people: readonly Person[], actors: Actors): Promise<void> {
  for (const [key, { by, ...identity }] of Object.entries(doubles)) {
    const { born: birthDate } = people.find((person) => person.key === key)!
    const input = { id: crypto.randomUUID(), identity: { ...identity, birthDate } }
    must(await createDossier(actors.get(by)!, input), `enter ${key} twice`)
  }
}

/** Starts the joint operation, with what its agencies brought. `references` by the key of the person. */
export async function writeOperation(
  references: ReadonlyMap<string, string>,
  actors: Actors,
  times: Times,
): Promise<void> {
  const { lead, joins, asked, brings, tasks, log, words } = jointOperation
  const actor = (key: StaffKey) => actors.get(key)!
  const idOf = (code: string) =>
    asActor(actor(lead), async (tx) => {
      return (await tx.agency.findFirstOrThrow({ where: { code }, select: { id: true } })).id
    })
  const input = { ...words, startsOn: times.ahead(0, 9) }
  const started = await startOperation(actor(lead), crypto.randomUUID(), input)
  const { reference } = must(started, 'start an operation')
  must(await inviteAgency(actor(lead), reference, actor(joins).agency.id), 'invite an agency')
  must(await inviteAgency(actor(lead), reference, await idOf(asked)), 'invite another agency')
  must(await answerInvitation(actor(joins), reference, 'joined'), 'join the operation')
  for (const [key, names] of Object.entries(brings)) {
    for (const name of names) {
      const about = references.get(name)!
      const brought = await bringDossier(actor(key as StaffKey), reference, about, 'bring')
      must(brought, `bring ${name}`)
    }
  }
  for (const { text, by } of tasks) {
    const task = { text, agency: actor(by).agency.id, dueOn: times.ahead(0, 6) }
    must(await addTask(actor(lead), reference, crypto.randomUUID(), task), 'add a task')
  }
  must(await addEntry(actor(log.by), reference, crypto.randomUUID(), log.text), 'write the log')
}

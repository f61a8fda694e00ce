/**
 * `npm run seed`: fills an empty installation with the demonstration. Agencies and accounts are made past the
 * policies, as nobody could make them yet; everything else by the use cases of the server, signed in as those
 * accounts. Does nothing where an agency exists.
 */
import { db, door } from '@/lib/server/db/client'
import { assignDossier } from '@/lib/server/dossiers/assign-dossier'
import { env } from '@/lib/server/env'
import type { Actor } from '@/lib/server/identity/actor'
import { signOut } from '@/lib/server/identity/end-session'
import { colleagues, handovers } from './handovers'
import { everyone } from './people/everyone'
import type { Person } from './people/person'
import { drawPictures } from './pictures/draw'
import { accounts, type StaffKey } from './staff/accounts'
import { writeAccounts } from './staff/accounts-file'
import { isPeopled, makeStaff, type Staff } from './staff/make-staff'
import { sharings, type Sharing } from './sharings'
import { signIn } from './staff/sign-in'
import { type Times, timesBefore } from './times'
import { writeDossier } from './write-dossier'
import { writeSharing } from './write-sharing'
import { writeDoubles, writeOperation } from './write-together'

type Actors = ReadonlyMap<StaffKey, Actor>

const colleagueOf = (key: StaffKey): StaffKey =>
  key in colleagues ? colleagues[key as keyof typeof colleagues] : key

async function signInAll(staff: Record<StaffKey, Staff>): Promise<Actors> {
  const handing = Object.values(handovers).map(({ by }) => by)
  const keys = new Set<StaffKey>([...everyone.map(({ work }) => work.by), ...handing])
  const actors = new Map<StaffKey, Actor>()
  for (const key of keys) actors.set(key, await signIn(staff[key]))
  return actors
}

/** The dossiers of one agency, one after another; agencies work at the same time. */
async function writeAll(actors: Actors, progress: () => void): Promise<void> {
  const times = timesBefore(new Date().toISOString())
  const pictures = await drawPictures(everyone, times)
  const references = new Map<string, string>()
  const agencies = Map.groupBy(everyone, ({ work }) => accounts[work.by].agency)
  await Promise.all(
    [...agencies.values()].map(async (people) => {
      for (const person of people) {
        const actor = actors.get(person.work.by)!
        const colleague = actors.get(colleagueOf(person.work.by))!
        const reference = await writeDossier(person, { actor, colleague, pictures, times })
        references.set(person.key, reference)
        await handOver(person, reference, actors)
        await share(person, reference, actors, times)
        progress()
      }
    }),
  )
  await writeDoubles(everyone, actors)
  await writeOperation(references, actors, times)
}

async function handOver(person: Person, reference: string, actors: Actors): Promise<void> {
  if (!(person.key in handovers)) return
  const { by, to } = handovers[person.key as keyof typeof handovers]
  const memberId = to && actors.get(to)!.memberId
  const seen = actors.get(person.work.by)!.memberId
  const assigned = await assignDossier(actors.get(by)!, { reference, memberId, seen })
  if (!assigned.ok) throw new Error(`Handing over ${person.key} was refused: ${assigned.reason}`)
}

async function share(person: Person, reference: string, actors: Actors, times: Times) {
  const sharing = (sharings as Record<string, Sharing>)[person.key]
  if (!sharing) return
  const giver = actors.get(sharing.by)!
  const answerer = sharing.answer ? actors.get(sharing.answer.by)! : null
  await writeSharing(reference, sharing, { giver, answerer, times })
}

async function seed(): Promise<void> {
  const { DATABASE_URL: adminUrl, HOMEWARD_DATA: folder } = env()
  if (!adminUrl)
    throw new Error(
      'DATABASE_URL is not set: the first accounts are made by the administering role.',
    )
  if (await isPeopled(adminUrl)) {
    console.log('There are agencies already: the demo is made once, in an empty installation.')
    return
  }
  const began = Date.now()
  const staff = await makeStaff(adminUrl)
  const file = writeAccounts(folder, Object.values(staff))
  console.log(`${Object.keys(staff).length} demo accounts, listed in ${file}`)
  const actors = await signInAll(staff)
  let written = 0
  await writeAll(actors, () => {
    written++
    if (written % 20 === 0) console.log(`${written} of ${everyone.length} dossiers`)
  })
  for (const { token } of actors.values()) await signOut(token)
  console.log(`The demo is made, in ${Math.round((Date.now() - began) / 1000)} s`)
}

try {
  await seed()
} finally {
  await Promise.all([db().$disconnect(), door().$disconnect()])
}

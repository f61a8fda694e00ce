import { type Action, may } from '@/lib/domain/access/permissions'
import type { Section } from '@/lib/domain/access/sections'
import { newDossier } from '@/lib/domain/dossier/new-dossier'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { storeFile } from '@/lib/server/files/store-file'
import type { Actor } from '@/lib/server/identity/actor'
import { saveRecord } from '@/lib/server/records/save-record'
import { moveOn } from './move-on'
import type { Person } from './people/person'
import { picturesOf } from './pictures/draw'
import { chanceOf } from './random'
import { asTyped } from './records/as-typed'
import { firstWords, identityOf } from './records/identity'
import type { Case, Planned, Shown } from './records/planned'
import { recordsOf } from './records/records-of'
import type { Times } from './times'

/** Where a picture belongs, and what a telephone would have called it. */
const uploads = {
  passport: { section: 'documents', name: 'passport-page.jpg' },
  portrait: { section: 'identity', name: 'IMG_0412.jpg' },
  building: { section: 'location', name: 'IMG_0415.jpg' },
  chat: { section: 'evidence', name: 'Screenshot_0007.jpg' },
} as const satisfies Record<Shown, { section: Section; name: string }>

type Work = { actor: Actor; colleague: Actor; pictures: ReadonlyMap<string, Buffer>; times: Times }

/**
 * Opens the dossier of a person and fills it, all by the use cases that the screens call, as the member who has it in
 * hand; a colleague writes some of the log. Returns its reference.
 * @throws when a use case refuses: then it or the demonstration is wrong
 */
export async function writeDossier(person: Person, work: Work): Promise<string> {
  const { actor, colleague, times } = work
  const told: Case = { person, chance: chanceOf(person.key), times, files: {} }
  const identity = asTyped(
    newDossier,
    firstWords(told),
    allowed(actor, 'dossier.create'),
    times.now,
  )
  const opened = await createDossier(actor, { id: crypto.randomUUID(), identity })
  if (!opened.ok) throw new Error(`The dossier of ${person.key} was refused: ${opened.reason}`)
  const { reference } = opened
  told.files = await storePictures(person, reference, work)
  if (person.work.depth !== 'name') await completeIdentity(told, reference, actor)
  const hands = chanceOf(`hands of ${person.key}`)
  for (const record of recordsOf(told)) {
    const logged = record.kind === 'contact-log' || record.kind === 'note'
    await save(reference, record, logged && hands.often(0.4) ? colleague : actor, times)
  }
  await moveOn(person, reference, { actor: allowed(actor, 'record.save'), times })
  return reference
}

/** The actor, if the role allows the action, as the entry of a screen would make sure. */
function allowed(actor: Actor, action: Action): Actor {
  if (!may(actor.roles, action)) throw new Error(`${actor.email} may not ${action}`)
  return actor
}

async function storePictures(person: Person, reference: string, { actor, pictures }: Work) {
  const files: Case['files'] = {}
  for (const [shown, picture] of Object.entries(picturesOf(person)) as [Shown, string][]) {
    const { section, name } = uploads[shown]
    const bytes = pictures.get(picture)!
    const sending = crypto.randomUUID()
    const upload = { reference, section, purpose: 'image', name, bytes, sending } as const
    const stored = await storeFile(allowed(actor, 'file.add'), upload)
    if (!stored.ok) throw new Error(`The picture ${picture} was refused: ${stored.reason}`)
    files[shown] = stored.id
  }
  return files
}

async function completeIdentity(told: Case, reference: string, actor: Actor): Promise<void> {
  const dossier = await getDossier(actor, reference, ['identity'])
  const { recordId, version } = dossier!.records[0]!
  await save(
    reference,
    { kind: 'identity', recordId, values: identityOf(told) },
    actor,
    told.times,
    version,
  )
}

async function save(
  reference: string,
  record: Planned,
  actor: Actor,
  times: Times,
  seen = 0,
): Promise<void> {
  const { kind, recordId } = record
  const values = asTyped(recordKinds[kind], record.values, allowed(actor, 'record.save'), times.now)
  const form = `/dossiers/${reference}/${kind}`
  const saved = await saveRecord(actor, { reference, kind, recordId, seen, values, form })
  if (!saved.ok) throw new Error(`The ${kind} of ${reference} was refused: ${saved.reason}`)
}

import { expect } from 'vitest'
import type { Actor } from '@/lib/server/identity/actor'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { mergeDossiers } from '@/lib/server/merges/merge-dossiers'
import { previewMerge } from '@/lib/server/merges/preview-merge'
import { addRecord, openDossier } from '../deconfliction'

/** References of two dossiers that are to be one. */
type Two = { stays: string; goes: string }

/** Two dossiers of one person, each with a note of its own and both with an identity. */
export async function twoDossiers(us: Actor): Promise<Two> {
  const stays = await openDossier(us, { fullName: 'Mali Suksai', birthDate: '1991-03-17' })
  const goes = await openDossier(us, { fullName: 'Malee Sooksai', birthDate: '1991-03-17' })
  await addRecord(us, stays, 'note', { text: 'Kept from the start' })
  await addRecord(us, goes, 'note', { text: 'Came over' })
  await addRecord(us, goes, 'contact-point', { channel: 'phone', phone: '+66812345670' })
  return { stays, goes }
}

/** Merges two dossiers as they stand, with the identity of one of them. */
export async function merged(us: Actor, two: Two, keep: 'survivor' | 'absorbed' = 'survivor') {
  const looked = await previewMerge(us, two)
  if (!looked.ok) throw new Error(looked.reason)
  const id = crypto.randomUUID()
  const { preview } = looked
  const input = { ...two, id, keeps: { identity: keep }, reason: 'One person', seen: preview.seen }
  expect(await mergeDossiers(us, input)).toEqual({ ok: true })
  return { id, input, preview }
}

/** What the notes of a dossier say, in order. */
export async function noteTexts(actor: Actor, reference: string) {
  const { records } = (await getDossier(actor, reference))!
  const notes = records.filter(({ kind }) => kind === 'note')
  return notes.map(({ values }) => values.text).toSorted()
}

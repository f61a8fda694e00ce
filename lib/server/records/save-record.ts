import 'server-only'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { mergeRecords } from '@/lib/domain/record/merge-records'
import { sameValue } from '@/lib/domain/record/same-value'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { summariseSection } from '../dossiers/summarise-section'
import { dropDraft } from '../drafts/drafts'
import { claimFiles, fieldsWithStrangeFiles } from '../files/claim-files'
import type { Actor } from '../identity/actor'
import { type TooMany, withinMatchLimit } from '../matching/match-limit'
import { isCompared, matchSection } from '../matching/match-section'
import { keepDueTasks } from '../tasks/keep-due-tasks'
import { openRow, type OpenRecord } from './open-record'
import { currentRow, versionsOf } from './record-rows'
import { fieldsWithStrangeReferences } from './strange-references'
import { sectionRecords } from './section-records'
import { writeRecord } from './write-record'

export type SaveRecord = {
  reference: string
  kind: KindName
  /** The record's UUID; of a new record, the one its form was shown with, so that sending it twice saves it once. */
  recordId: string
  /** The version the form was shown with; 0 for a new record. */
  seen: number
  values: AnyValues
  /** The form's path: its draft is dropped once the record is saved. */
  form: string
}

export type SaveRefusal =
  | { ok: false; reason: 'not-found' }
  | TooMany
  /** `fields` name files, or other records, that are not there; nothing is written. */
  | { ok: false; reason: 'unknown-file' | 'unknown-record'; fields: string[] }
  | {
      ok: false
      reason: 'conflict'
      /** What is saved now, by whom and when. */
      theirs: OpenRecord
      /** Mine with everything that only they changed; where both changed a field, mine. */
      mine: AnyValues
      /** Fields both changed, differently. */
      fields: string[]
    }

/**
 * Saves a record, new or edited, if it still is the version its form was shown with.
 * Refusals: `not-found` (no such dossier or record, or the agency may not write that section); `unknown-file` (a file
 * it names is not of that section of the dossier); `unknown-record` (it points to a record that is not in the dossier);
 * `too-many` (identifiers entered by this person in a day: each is compared with those of all agencies);
 * `conflict` (somebody else saved it meanwhile: both versions come
 * back, nothing is written).
 */
export async function saveRecord(
  actor: Actor,
  input: SaveRecord,
): Promise<{ ok: true; version: number } | SaveRefusal> {
  return withinMatchLimit(actor, () => save(actor, input))
}

function save(
  actor: Actor,
  input: SaveRecord,
): Promise<{ ok: true; version: number } | SaveRefusal> {
  return asActor(actor, async (tx) => {
    const { kind, recordId, values } = input
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    if (!dossier?.write.includes(recordKinds[kind].section)) {
      const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
      await recordEvent(tx, 'record.save', 'refused', subject, { record: kind })
      return { ok: false, reason: 'not-found' }
    }
    const one = recordKinds[kind].holds === 'one'
    const row = await currentRow(tx, kind, dossier.id, one ? null : recordId)
    const current = row && openRow(dossier.key, row)
    const version = current?.version ?? 0
    if (current && nothingToSave(input, current)) {
      await dropDraft(tx, actor, input.form)
      return { ok: true, version }
    }
    if (version !== input.seen || (current && current.recordId !== recordId)) {
      if (!current) return { ok: false, reason: 'not-found' }
      return conflict(tx, dossier, input, current)
    }
    const strange = await strangeIn(tx, dossier, { ...input, stored: current?.values ?? {} })
    if (strange) {
      const detail = { record: kind, by: strange.reason, fields: strange.fields }
      await recordEvent(tx, 'record.save', 'refused', { kind: 'dossier', id: dossier.id }, detail)
      return strange
    }
    await writeRecord(tx, actor, dossier, { kind, recordId, version: version + 1, values })
    await claimFiles(tx, dossier.id, recordKinds[kind], recordId, values)
    const { section } = recordKinds[kind]
    const records = await sectionRecords(tx, dossier, section)
    await summariseSection(tx, dossier, section, records, now())
    await keepDueTasks(tx, actor, dossier, section, records)
    await dropDraft(tx, actor, input.form)
    const fields = changedFields(kind, current?.values ?? {}, values)
    // A withdrawn record that is put back is compared anew, unchanged as it is.
    if (isCompared(kind, fields) || current?.withdrawn) {
      await matchSection(tx, dossier, section, records)
    }
    await recordEvent(
      tx,
      'record.save',
      'done',
      { kind: 'dossier', id: dossier.id },
      { record: kind, version: version + 1, fields },
    )
    return { ok: true, version: version + 1 }
  })
}

/** What a record names and is not there to be named; undefined when all of it is. */
async function strangeIn(
  tx: Tx,
  dossier: FoundDossier,
  record: SaveRecord & { stored: AnyValues },
): Promise<(SaveRefusal & { reason: 'unknown-file' | 'unknown-record' }) | undefined> {
  const { kind, values } = record
  const files = await fieldsWithStrangeFiles(tx, dossier.id, recordKinds[kind], values)
  if (files.length > 0) return { ok: false, reason: 'unknown-file', fields: files }
  const records = await fieldsWithStrangeReferences(tx, dossier, record)
  if (records.length > 0) return { ok: false, reason: 'unknown-record', fields: records }
  return undefined
}

const changedFields = (kind: KindName, before: AnyValues, after: AnyValues): string[] =>
  fieldsOf(recordKinds[kind])
    .map(({ key }) => key)
    .filter((key: string) => !sameValue(before[key], after[key]))

/**
 * What is to be saved is what is saved, as after the second sending of one form: no version is written that changes
 * nothing. A withdrawn record is put back by saving it.
 */
const nothingToSave = (input: SaveRecord, current: OpenRecord): boolean =>
  current.recordId === input.recordId &&
  !current.withdrawn &&
  changedFields(input.kind, current.values, input.values).length === 0

async function conflict(
  tx: Tx,
  dossier: FoundDossier,
  input: SaveRecord,
  theirs: OpenRecord,
): Promise<SaveRefusal> {
  const versions = await versionsOf(tx, input.kind, dossier.id, theirs.recordId)
  const seen = versions.find(({ version }) => version === input.seen)
  const base = seen ? openRow(dossier.key, seen).values : {}
  const { merged, conflicts } = mergeRecords(
    recordKinds[input.kind],
    base,
    input.values,
    theirs.values,
  )
  const mine = { ...merged }
  for (const { field } of conflicts) mine[field] = input.values[field]
  await recordEvent(
    tx,
    'record.save',
    'refused',
    { kind: 'dossier', id: dossier.id },
    {
      record: input.kind,
      by: 'conflict',
    },
  )
  return {
    ok: false,
    reason: 'conflict',
    theirs,
    mine,
    fields: conflicts.map(({ field }) => field),
  }
}

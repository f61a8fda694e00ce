import 'server-only'
import { may } from '@/lib/domain/access/permissions'
import type { Section } from '@/lib/domain/access/sections'
import { type IdentityBar, identityBarOf } from '@/lib/domain/dossier/identity-bar'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { listDrafts } from '../drafts/drafts'
import { type FileView, sectionFiles } from '../files/file-views'
import type { Actor } from '../identity/actor'
import { writerNames } from '../members/writer-names'
import { openReveals, type Reveals, shownRecord, type ShownRecord } from '../reveals/open-reveals'
import { type OpenRecord, openRow } from './open-record'
import { currentRows, formerRows } from './record-rows'
import { kindsIn } from './tables'

/** A section of a dossier with everything its screens show. */
export type SectionView = {
  /** Of the dossier. */
  id: string
  reference: string
  section: Section
  bar: IdentityBar
  /** Sections the reader's agency sees. */
  view: Section[]
  mayWrite: boolean
  mayWithdraw: boolean
  /** Current records of the section, newest first within a kind. */
  records: ShownRecord[]
  withdrawn: ShownRecord[]
  /** Records of other sections that the reading of this one takes in, as far as the agency sees them. */
  beside: ShownRecord[]
  /** What entries said before they were corrected, newest first, where the section's screen shows that. */
  former: OpenRecord[]
  /** What this session asked to be shown of the numbers and secret words, and until when. */
  reveals: Reveals
  /** Every stored file of the section, also of earlier versions and unfinished forms. */
  files: FileView[]
  /** Writers and uploaders by member id: their names, or where the reader may not know them, their agencies. */
  writers: Map<string, string>
  /** The reader's own unfinished forms in this section. */
  drafts: { form: string; savedAt: string }[]
  asOf: string
}

/** What a section is read with: the identity that stands above every screen, and what its assessment takes in. */
const readWith: Partial<Record<Section, readonly KindName[]>> = {
  location: ['proof-of-life'],
  family: ['safe-contact-plan'],
  exploitation: ['recruitment', 'route-leg', 'sighting'],
}

/** The log whose corrections stand beside what they correct. */
const correctedOn: Partial<Record<Section, KindName>> = { negotiation: 'negotiation-entry' }

function kindsBeside(section: Section, view: readonly Section[]): KindName[] {
  const names: KindName[] = ['identity', ...(readWith[section] ?? [])]
  return names.filter((name) => {
    const other = recordKinds[name].section
    return other !== section && view.includes(other)
  })
}

/**
 * Opens one section of a dossier, with the identity that stands above every screen. The reading is audited.
 * @returns null when there is no such dossier, or the agency does not see it or that section.
 */
export async function openSection(
  actor: Actor,
  reference: string,
  section: Section,
): Promise<SectionView | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    if (!dossier?.view.includes(section)) {
      await recordEvent(tx, 'record.open', 'refused', subject, { sections: [section] })
      return null
    }
    const view = await read(tx, actor, dossier, section)
    const opened = [...view.records, ...view.beside].map(({ kind }) => recordKinds[kind].section)
    const sections = [...new Set<Section>([section, ...opened])]
    await recordEvent(tx, 'record.open', 'done', subject, { sections })
    return view
  })
}

async function read(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  section: Section,
): Promise<SectionView> {
  const [kinds, besides] = [kindsIn([section]), kindsBeside(section, dossier.view)]
  const rows = await currentRows(tx, dossier.id, [...kinds, ...besides], true)
  const all = rows.map((row) => openRow(dossier.key, row))
  const reveals = await openReveals(tx, dossier.id, all)
  const opened = all.map((record) => shownRecord(record, reveals))
  const own = opened.filter(({ kind }) => kinds.includes(kind))
  const current = opened.filter(({ withdrawn }) => !withdrawn)
  const writable = dossier.write.includes(section)
  const files = await sectionFiles(tx, dossier, section)
  const log = correctedOn[section]
  const former = log ? await formerRows(tx, dossier.id, log) : []
  const people = [
    ...[...own, ...former].map(({ writtenBy, agencyId }) => ({ memberId: writtenBy, agencyId })),
    ...files.map(({ uploadedBy, agencyId }) => ({ memberId: uploadedBy, agencyId })),
  ]
  return {
    id: dossier.id,
    reference: dossier.reference,
    section,
    bar: barOf(dossier, current),
    view: dossier.view,
    mayWrite: writable && may(actor.roles, 'record.save'),
    mayWithdraw: writable && may(actor.roles, 'record.withdraw'),
    records: own.filter(({ withdrawn }) => !withdrawn),
    withdrawn: own.filter(({ withdrawn }) => withdrawn),
    beside: current.filter(({ kind }) => besides.includes(kind)),
    former: former.map((row) => openRow(dossier.key, row)),
    reveals,
    files,
    writers: await writerNames(tx, people),
    drafts: await listDrafts(tx, actor, `/dossiers/${dossier.reference}/${section}/`),
    asOf: now(),
  }
}

function barOf(dossier: FoundDossier, records: readonly OpenRecord[]): IdentityBar {
  const { reference, status, whereabouts, area, locatedAt } = dossier
  const plain = { reference, status, whereabouts, area }
  const identity = records.find(({ kind }) => kind === 'identity')?.values
  const glassUntil = dossier.glassUntil?.toISOString() ?? null
  const at = { locatedAt: locatedAt?.toISOString() ?? null, asOf: now() }
  return identityBarOf(identity, { ...plain, ...at, glassUntil, mergedInto: dossier.mergedInto })
}

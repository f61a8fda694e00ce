import 'server-only'
import { may } from '@/lib/domain/access/permissions'
import type { Section } from '@/lib/domain/access/sections'
import type { Completeness } from '@/lib/domain/completeness/completeness-of'
import { completenessOf } from '@/lib/domain/completeness/completeness-of'
import { type IdentityBar, identityBarOf } from '@/lib/domain/dossier/identity-bar'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { inSql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { type OpenRecord, openRow } from '../records/open-record'
import { shownRecord, type ShownRecord } from '../reveals/open-reveals'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { currentRows } from '../records/record-rows'
import { kindsIn } from '../records/tables'
import { findDossier, type FoundDossier } from './find-dossier'

/** A dossier as its readers see it: the sections their agency sees, opened, and what they may do. */
export type DossierView = {
  id: string
  reference: string
  status: string
  ownerAgency: string
  /** Whether the reader's agency owns it. */
  owned: boolean
  /** Names of the agencies that hold a grant in force; the owner alone is told. */
  sharedWith: string[]
  mine: boolean
  assignee: { id: string; name: string | null } | null
  createdAt: string
  updatedAt: string
  view: Section[]
  /** Sections this person may write now: both the agency's access and the person's role allow it. */
  write: Section[]
  /** What stands above every screen of the dossier. */
  bar: IdentityBar
  /** Without numbers, handles and secret words: they are asked for one by one. */
  records: ShownRecord[]
  completeness: Completeness
  /** The time the view was made: every age on the screen counts from it. */
  asOf: string
}

/**
 * Opens a dossier with the sections the actor's agency sees. The reading is written to the audit trail.
 * `only` limits it to some sections, beside the identity that stands above every screen. @returns null when there is no such dossier, or none the agency may see.
 */
export async function getDossier(
  actor: Actor,
  reference: string,
  only?: readonly Section[],
): Promise<DossierView | null> {
  return inSql(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) {
      await recordEvent(tx, 'dossier.open', 'refused', null, { by: 'access' })
      return null
    }
    const sections = dossier.view.filter(
      (section) => !only || section === 'identity' || only.includes(section),
    )
    const rows = await currentRows(tx, dossier.id, kindsIn(sections))
    const records = rows.map((row) => openRow(dossier.key, row))
    await recordEvent(tx, 'dossier.open', 'done', { kind: 'dossier', id: dossier.id }, { sections })
    return viewOf(actor, dossier, records)
  })
}

function viewOf(actor: Actor, dossier: FoundDossier, records: OpenRecord[]): DossierView {
  const asOf = now()
  const { assignedTo, assignee, whereabouts, locatedAt, area } = dossier
  return {
    id: dossier.id,
    reference: dossier.reference,
    status: dossier.status,
    ownerAgency: dossier.ownerAgency,
    owned: dossier.ownerAgencyId === actor.agency.id,
    sharedWith: dossier.sharedWith,
    mine: assignedTo === actor.memberId,
    assignee: assignedTo ? { id: assignedTo, name: assignee } : null,
    createdAt: dossier.createdAt.toISOString(),
    updatedAt: dossier.updatedAt.toISOString(),
    view: dossier.view,
    write: may(actor.roles, 'record.save') ? dossier.write : [],
    bar: identityBarOf(records.find(({ kind }) => kind === 'identity')?.values, {
      reference: dossier.reference,
      status: dossier.status,
      whereabouts,
      area,
      locatedAt: locatedAt?.toISOString() ?? null,
      glassUntil: dossier.glassUntil?.toISOString() ?? null,
      mergedInto: dossier.mergedInto,
      asOf,
    }),
    records: records.map((record) => shownRecord(record)),
    completeness: completenessOf(dossierRecords(records), asOf, dossier.view),
    asOf,
  }
}

import 'server-only'
import type { LedgerLine } from '@/lib/domain/sharing/views'
import type { Disclosure } from '@/generated/prisma/client'
import type { Section } from '@/lib/domain/access/sections'
import { agencyNames } from '../agencies/agency-names'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { ledgerContext } from '../evidence/export-evidence'
import { memberNames } from '../members/member-names'
import { packetContext } from '../packets/packet-context'
import { openRecord } from '../sealing/record'

const pageSize = 100
const newest = new Date('9999-12-31T00:00:00Z')

/** The instant after which a page of the ledger begins, from its address; anything else begins at the newest. */
const beforeOf = (before: string | undefined) => {
  const at = before && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(before) ? new Date(before) : newest
  return Number.isNaN(at.getTime()) ? newest : at
}

/** What a line of a packet says beyond its codes, opened. */
function packetOf(dossier: FoundDossier, { id, kind, items, wordsSealed }: Disclosure) {
  if (kind !== 'packet' || !wordsSealed) return null
  const context = packetContext(dossier.id, 'disclosure', id)
  const { to } = openRecord(dossier.key, context, wordsSealed) as { to: string }
  return { items, to }
}

/** To whom evidence went that left for somebody who is no agency here. */
function outsideOf(
  dossier: FoundDossier,
  { id, kind, wordsSealed }: { id: string; kind: string; wordsSealed: string | null },
): string | null {
  if (kind !== 'evidence-bundle' || wordsSealed === null) return null
  const words = openRecord(dossier.key, ledgerContext(dossier.id, id), wordsSealed)
  return (words as { recipient: string }).recipient
}

/**
 * What was sent of a dossier, newest first, 100 a page; `before` is the `at` of the last line seen. The owner reads all
 * of it, another agency what it gave or received. Nobody can change it, and reading it is noted.
 * @returns null when the dossier is not visible to the actor.
 */
export async function readLedger(
  actor: Actor,
  reference: string,
  before?: string,
): Promise<{ owned: boolean; lines: LedgerLine[]; next: string | null } | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier) return null
    const rows = await tx.disclosure.findMany({
      where: { dossierId: dossier.id, at: { lt: beforeOf(before) } },
      orderBy: { at: 'desc' },
      take: pageSize + 1,
    })
    const page = rows.slice(0, pageSize)
    const agencies = await agencyNames(
      tx,
      page.flatMap(({ fromAgencyId, toAgencyId }) => [fromAgencyId, toAgencyId ?? []].flat()),
    )
    const members = await memberNames(
      tx,
      page.map(({ memberId }) => memberId),
    )
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'ledger.read', 'done', subject, { count: page.length })
    const lines = page.map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      from: agencies.get(row.fromAgencyId) ?? '',
      to: row.toAgencyId ? (agencies.get(row.toAgencyId) ?? '') : outsideOf(dossier, row),
      member: members.get(row.memberId) ?? null,
      kind: row.kind,
      sections: row.sections as Section[],
      level: row.level,
      purpose: row.purpose,
      basis: row.basis,
      consented: row.consentId !== null,
      packet: packetOf(dossier, row),
    }))
    const owned = dossier.ownerAgencyId === actor.agency.id
    return { owned, lines, next: rows.length > pageSize ? lines.at(-1)!.at : null }
  })
}

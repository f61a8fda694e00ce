import { kindNames } from '@/lib/domain/kinds/registry'
import { asActor } from '@/lib/server/db/transaction'
import { findDossier } from '@/lib/server/dossiers/find-dossier'
import type { Actor } from '@/lib/server/identity/actor'
import { myMatches } from '@/lib/server/matching/my-matches'
import { currentRows, versionsOf } from '@/lib/server/records/record-rows'
import { openRow } from '@/lib/server/records/open-record'

/** Everything that its owner sees of a dossier, opened: what must be the same after a merge and its undoing. */
export async function portrait(actor: Actor, reference: string) {
  const seen = await asActor(actor, async (tx) => {
    const dossier = (await findDossier(tx, actor, reference))!
    const heads = await currentRows(tx, dossier.id, kindNames, true)
    const versions = []
    for (const { kind, recordId } of heads) {
      const rows = await versionsOf(tx, kind, dossier.id, recordId)
      versions.push(...rows.map((row) => openRow(dossier.key, row)))
    }
    const { updatedAt: _, ...access } = await tx.dossierAccess.findFirstOrThrow({
      where: { dossierId: dossier.id },
    })
    const where = { dossierId: dossier.id }
    return {
      id: dossier.id,
      versions: versions.toSorted(
        (a, b) => a.recordId.localeCompare(b.recordId) || a.version - b.version,
      ),
      access: { ...access, tokens: access.tokens.toSorted() },
      files: await tx.storedFile.findMany({ where, orderBy: { id: 'asc' } }),
      consents: await tx.consent.findMany({ where, orderBy: { id: 'asc' } }),
      grants: await tx.grant.findMany({
        where: { ...where, endedAt: null },
        orderBy: { id: 'asc' },
      }),
      hands: await tx.assignment.findMany({ where }),
    }
  })
  const matches = await myMatches(actor, seen.id)
  return { ...seen, matches: matches.map(({ strength, own }) => `${strength} ${own}`).toSorted() }
}

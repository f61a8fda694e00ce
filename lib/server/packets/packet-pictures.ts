import 'server-only'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { Audience } from '@/lib/domain/packet/codes'
import type { PacketItem } from '@/lib/domain/packet/contents'
import { pictureChoices } from '@/lib/domain/packet/pictures'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { fileViews } from '../files/file-views'

/** A picture that may be picked: one of the dossier, or a redacted copy of one. */
export type PickablePicture = {
  id: string
  item: PacketItem
  name: string
  section: string
  sha256: string
  /** The picture of the dossier that it is, or was made from. */
  of: string
  redacted: boolean
}

type Link = { id: string; copyOf: string | null }

/** The picture at the beginning of a chain of copies. */
function rootOf(id: string, links: ReadonlyMap<string, string | null>): string {
  const from = links.get(id)
  return from ? rootOf(from, links) : id
}

/**
 * The pictures of a dossier that may be picked for an audience, each with its redacted copies before it: the copy is
 * what should leave.
 */
export async function pickablePictures(
  tx: Tx,
  dossier: FoundDossier,
  audience: Audience,
  records: DossierRecords,
): Promise<PickablePicture[]> {
  const choices = pictureChoices(audience, records)
  if (choices.length === 0) return []
  const links: Link[] = await tx.storedFile.findMany({
    where: { dossierId: dossier.id, kind: 'image', hasView: true },
    select: { id: true, copyOf: true },
  })
  const known = new Map(links.map(({ id, copyOf }) => [id, copyOf]))
  const wanted = new Set(choices.map(({ file }) => file))
  const ids = links.map(({ id }) => id).filter((id) => wanted.has(rootOf(id, known)))
  const files = await fileViews(tx, dossier, ids)
  return choices.flatMap(({ item, file }) =>
    files
      .filter(({ id }) => rootOf(id, known) === file)
      .toSorted((a, b) => Number(b.id !== file) - Number(a.id !== file))
      .map(({ id, name, sha256, section }) => {
        return { id, item, name, section, sha256, of: file, redacted: id !== file }
      }),
  )
}

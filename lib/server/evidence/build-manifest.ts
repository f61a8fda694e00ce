import 'server-only'
import { acceptedTypeOf } from '@/lib/domain/files/accepted-types'
import type { ExportInput } from '@/lib/domain/evidence/export-input'
import type { Manifest, ManifestStep } from '@/lib/domain/evidence/manifest'
import { agencyNames } from '../agencies/agency-names'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { sha256 } from './bundle-files'
import { type CustodyLine, custodyLines } from './custody'
import type { EvidencePiece } from './pieces'

const person = (name: string | null | undefined, agency: string | undefined) => ({
  ...(name && { name }),
  agency: agency ?? '',
})

const stepOf = ({ step, at, member, agency, words }: CustodyLine): ManifestStep => ({
  step,
  at,
  by: person(member, agency),
  ...(words && { words }),
})

/**
 * What a bundle says of itself: every piece, every file with its hash, who received it and its custody so far.
 * @param pieces those that go in; their files are numbered in this order
 */
export async function buildManifest(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  {
    input,
    pieces,
    readme,
    key,
  }: { input: ExportInput; pieces: readonly EvidencePiece[]; readme: string; key: string },
): Promise<Manifest> {
  const all = pieces.flatMap(({ files }) => files)
  const custody = Map.groupBy(
    await custodyLines(
      tx,
      dossier,
      all.map(({ id }) => id),
    ),
    ({ fileId }) => fileId,
  )
  const members = await memberNames(
    tx,
    all.map(({ uploadedBy }) => uploadedBy),
  )
  const agencies = await agencyNames(
    tx,
    all.map(({ agencyId }) => agencyId),
  )
  const included = new Set(pieces.map(({ recordId }) => recordId))
  let number = 0
  return {
    format: 'homeward-evidence-bundle/1',
    bundle: input.id,
    reference: dossier.reference,
    madeAt: now(),
    madeBy: person(actor.name, actor.agency.name),
    recipient: input.recipient,
    purpose: input.purpose,
    basis: input.basis,
    custodyComplete: dossier.ownerAgencyId === actor.agency.id,
    key,
    readme: { sha256: sha256(readme), size: Buffer.byteLength(readme) },
    pieces: pieces.map(({ recordId, values, standing, files }) => ({
      id: recordId,
      type: values.type ?? 'other',
      title: values.title,
      madeOn: values.madeOn,
      receivedAt: values.receivedAt,
      ...(input.sources && { source: values.source, receivedFrom: values.receivedFrom }),
      sourceGrade: values.sourceGrade,
      informationGrade: values.informationGrade,
      standing,
      corroborates: [values.corroborates ?? []].flat().filter((id) => included.has(id)),
      files: files.map((file) => ({
        path: `files/${String((number += 1)).padStart(4, '0')}.${acceptedTypeOf(file.mime)?.extension ?? 'bin'}`,
        name: file.name,
        mime: file.mime,
        sha256: file.sha256,
        size: file.size,
        receivedAt: file.uploadedAt,
        receivedBy: person(members.get(file.uploadedBy), agencies.get(file.agencyId)),
        custody: (custody.get(file.id) ?? []).map(stepOf),
      })),
    })),
  }
}

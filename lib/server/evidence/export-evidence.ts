import 'server-only'
import { canonicalJson } from '@/lib/domain/evidence/canonical-json'
import type { ExportInput } from '@/lib/domain/evidence/export-input'
import { dailyCap } from '@/lib/domain/limits/daily-caps'
import { type Detail, recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { fileContext, objectKeyOf } from '../files/file-objects'
import type { FileView } from '../files/file-views'
import type { Actor } from '../identity/actor'
import { objectStore } from '../object-store/open-object-store'
import { openBytes } from '../sealing/file'
import { sealRecord } from '../sealing/record'
import { installationKey, signBytes } from '../signing/installation-key'
import { buildManifest } from './build-manifest'
import { type BundleTexts, sha256 } from './bundle-files'
import { custodyDigests } from './custody'
import { evidencePieces } from './pieces'

type Refusal = 'not-found' | 'not-allowed' | 'no-consent' | 'changed' | 'no-files' | 'broken-file'

/** What is sealed of a bundle: all that was signed, to whom it went, and why. */
export type SealedBundle = BundleTexts & { recipient: string; reason: string }

/** The original of a stored file, opened; null when it is not in the store. */
export async function originalBytes(dossier: FoundDossier, id: string): Promise<Uint8Array | null> {
  const sealed = await (await objectStore()).get(objectKeyOf(dossier.id, id, 'original'))
  return sealed && openBytes(dossier.key, fileContext(dossier.id, id, 'original'), sealed)
}

/**
 * Makes a verification bundle of a dossier's evidence: the files are hashed once more and held against what they were
 * when received, the manifest is signed, and the bundle, the line of the ledger, a custody step of each file, word to the owner and the
 * audit event are written together or not at all. Sent twice with one id it is one bundle.
 *
 * @param readme the text that goes with it
 * @returns Refusals: `not-found` (no such dossier, or its evidence is not the agency's to see), `not-allowed` (not
 *   this agency's to pass on), `no-consent` (nothing recorded covers this purpose on that basis), `no-files`,
 *   `changed` (a piece is no longer there), `broken-file` (a file is not what was received: nobody gets a bundle of it)
 */
export async function exportEvidence(
  actor: Actor,
  input: ExportInput,
  readme: (parts: { at: string; key: string }) => string,
): Promise<{ ok: true } | { ok: false; reason: Refusal }> {
  const { pem, fingerprint } = installationKey()
  const prepared = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference)
    if (!dossier?.view.includes('evidence')) return { reason: 'not-found' as const, dossier }
    const known = await evidencePieces(tx, dossier)
    const pieces = known.filter(({ recordId }) => input.pieces.includes(recordId))
    if (pieces.length !== new Set(input.pieces).size) return { reason: 'changed' as const, dossier }
    const files = pieces.flatMap((piece) => piece.files)
    if (files.length === 0) return { reason: 'no-files' as const, dossier }
    const text = readme({ at: new Date().toISOString(), key: fingerprint })
    const manifest = await buildManifest(tx, actor, dossier, {
      input,
      pieces,
      readme: text,
      key: fingerprint,
    })
    return { dossier, files, manifest, readme: text }
  })
  const refuse = async (reason: Refusal) => {
    const subject = prepared.dossier && { kind: 'dossier' as const, id: prepared.dossier.id }
    await asActor(actor, (tx) =>
      recordEvent(tx, 'evidence.export', 'refused', subject, { by: reason }),
    )
    return { ok: false as const, reason }
  }
  if ('reason' in prepared) return refuse(prepared.reason!)
  const { dossier, files, manifest } = prepared
  for (const file of files) if (!(await isAsReceived(dossier, file))) return refuse('broken-file')

  const written = canonicalJson(manifest)
  const content: SealedBundle = {
    manifest: written,
    signature: signBytes(Buffer.from(written)),
    key: pem,
    readme: prepared.readme,
    recipient: input.recipient,
    reason: input.reason,
  }
  const result = await asActor(actor, async (tx) => {
    if (await tx.evidenceBundle.findUnique({ where: { id: input.id }, select: { id: true } }))
      return 'done'
    const most = dailyCap('picture', actor.roles)
    for (const { id, kind } of files)
      if (kind === 'image')
        await tx.$queryRaw`SELECT app.claim_daily('picture', ${id}::uuid, ${most}::int)`
    const words = await sealRecord(dossier.key, bundleContext(dossier.id, input.id), content)
    const ledger = await sealRecord(dossier.key, ledgerContext(dossier.id, input.id), {
      recipient: input.recipient,
    })
    const [row] = await tx.$queryRaw<[{ result: Refusal | 'done' }]>`
      SELECT app.export_evidence(${input.id}::uuid, ${dossier.id}::uuid, ${input.purpose}, ${input.basis},
        ${files.map(({ id }) => id)}::uuid[], ${words}, ${ledger}) AS result`
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const done = row.result === 'done'
    const custody = done ? await custodyDigests(tx, dossier.id) : []
    const detail: Detail = done
      ? { purpose: input.purpose, count: files.length, custody }
      : { by: row.result }
    await recordEvent(tx, 'evidence.export', done ? 'done' : 'refused', subject, detail)
    return row.result
  })
  return result === 'done' ? { ok: true } : { ok: false, reason: result }
}

const isAsReceived = async (dossier: FoundDossier, { id, sha256: received }: FileView) => {
  const bytes = await originalBytes(dossier, id)
  return bytes !== null && sha256(bytes) === received
}

/** What the sealed content of a bundle is bound to. */
export const bundleContext = (dossierId: string, id: string) => ({
  holder: dossierId,
  table: 'evidence-bundle',
  record: id,
})

/** What the sealed words of a bundle's line in the ledger are bound to. */
export const ledgerContext = (dossierId: string, id: string) => ({
  holder: dossierId,
  table: 'disclosure',
  record: id,
})

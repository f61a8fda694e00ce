import 'server-only'
import { Manifest } from '@/lib/domain/evidence/manifest'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { openRecord } from '../sealing/record'
import { bundleFiles } from './bundle-files'
import { bundleContext, originalBytes, type SealedBundle } from './export-evidence'
import { packBundle } from './pack-bundle'

/** A bundle as its screen shows it. */
export type BundleView = {
  id: string
  madeAt: string
  /** Name of who made it, where the actor may know it. */
  madeBy: string | null
  purpose: string
  basis: string
  recipient: string
  reason: string
  manifest: Manifest
}

async function bundlesOf(tx: Tx, dossier: FoundDossier, id?: string) {
  const where = { dossierId: dossier.id, ...(id && { id }) }
  const rows = await tx.evidenceBundle.findMany({ where, orderBy: { madeAt: 'desc' }, take: 100 })
  return rows.map((row) => ({
    row,
    content: openRecord(dossier.key, bundleContext(dossier.id, row.id), row.sealed) as SealedBundle,
  }))
}

/**
 * The bundles that the actor's agency made of a dossier, newest first; with `id` that one alone.
 * @returns null when the dossier or its evidence is not the agency's to see
 */
export async function listBundles(
  actor: Actor,
  reference: string,
  id?: string,
): Promise<BundleView[] | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    if (!dossier?.view.includes('evidence')) return null
    const bundles = await bundlesOf(tx, dossier, id)
    const names = await memberNames(
      tx,
      bundles.map(({ row }) => row.madeBy),
    )
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'bundle.list', 'done', subject, { count: bundles.length })
    return bundles.map(({ row, content }) => ({
      id: row.id,
      madeAt: row.madeAt.toISOString(),
      madeBy: names.get(row.madeBy) ?? null,
      purpose: row.purpose,
      basis: row.basis,
      recipient: content.recipient,
      reason: content.reason,
      manifest: Manifest.parse(JSON.parse(content.manifest)),
    }))
  })
}

/**
 * A bundle as the ZIP it was signed as, packed while it is read; the same to the byte each time. Noted each time.
 * @returns null when there is no such bundle of the actor's agency, or it may not export any more
 */
export async function bundleStream(
  actor: Actor,
  { reference, id }: { reference: string; id: string },
): Promise<ReadableStream<Uint8Array> | null> {
  const found = await asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const [bundle] = dossier ? await bundlesOf(tx, dossier, id) : []
    const allowed =
      dossier &&
      bundle &&
      (await tx.$queryRaw<[{ may: boolean }]>`SELECT app.may_export(${dossier.id}::uuid) AS may`)
    const there = Boolean(allowed?.[0].may)
    const subject = dossier && { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'evidence.export', there ? 'done' : 'refused', subject, {
      form: 'original',
    })
    return there ? { dossier: dossier!, bundle: bundle! } : null
  })
  if (!found) return null
  const { dossier, bundle } = found
  const manifest = Manifest.parse(JSON.parse(bundle.content.manifest))
  const files = bundleFiles(bundle.content, manifest, async (at) => {
    const bytes = await originalBytes(dossier, bundle.row.files[at]!)
    if (!bytes) throw new Error('A file of a bundle is not in the store.')
    return bytes
  })
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  // A download that breaks off, or a file that is gone, ends the stream with an error: never a whole-looking half.
  packBundle(files, writable).catch((error: unknown) => writable.abort(error).catch(() => {}))
  return readable
}

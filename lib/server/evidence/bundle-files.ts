import 'server-only'
import { createHash } from 'node:crypto'
import {
  bundlePaths,
  checksumLines,
  filesOfBundle,
  type Manifest,
} from '@/lib/domain/evidence/manifest'
import type { Packed } from './pack-bundle'

/** The texts of a bundle, fixed when it is made. */
export type BundleTexts = {
  /** In its canonical form. */
  manifest: string
  /** Base64, of the manifest. */
  signature: string
  /** PEM. */
  key: string
  readme: string
}

/**
 * The files of a bundle in their order (that of `pathsOfBundle`), the evidence fetched one by one as it is packed.
 * @param evidence gives the bytes of the nth evidence file
 */
export function* bundleFiles(
  texts: BundleTexts,
  manifest: Manifest,
  evidence: (at: number) => Promise<Uint8Array>,
): Generator<Packed> {
  const written = [
    { path: bundlePaths.readme, bytes: Buffer.from(texts.readme) },
    { path: bundlePaths.manifest, bytes: Buffer.from(texts.manifest) },
    { path: bundlePaths.signature, bytes: Buffer.from(`${texts.signature}\n`) },
    { path: bundlePaths.key, bytes: Buffer.from(texts.key) },
  ]
  const sums = written.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }))
  const files = filesOfBundle(manifest)
  const lines = Buffer.from(checksumLines([...sums, ...files]))
  for (const { path, bytes } of [...written, { path: bundlePaths.sums, bytes: lines }])
    yield { path, bytes: async () => bytes }
  for (const [at, { path }] of files.entries()) yield { path, bytes: () => evidence(at) }
}

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

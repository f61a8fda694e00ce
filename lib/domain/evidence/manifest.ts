import { z } from 'zod'

/** The files of a bundle that are no evidence, by what they are. */
export const bundlePaths = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  key: 'public-key.pem',
  readme: 'README.txt',
  sums: 'SHA256SUMS',
} as const

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.iso.datetime()
/** People of other agencies than the exporting one are not named. */
const person = z.strictObject({ name: z.string().optional(), agency: z.string() })
const hashed = { sha256, size: z.int().nonnegative() }

const CustodyStep = z.strictObject({
  /** Code of lib/domain/evidence/custody-steps.ts. */
  step: z.string(),
  at: instant,
  by: person,
  /** To whom or from whom, and why, as it was written down. */
  words: z.strictObject({ whom: z.string().optional(), note: z.string().optional() }).optional(),
})

const BundleFile = z.strictObject({
  /** Where it lies in the bundle: a number, so that no name can lead out of it. */
  path: z.string().regex(/^files\/\d{4}\.[a-z0-9]{2,5}$/),
  /** Its name as received. */
  name: z.string(),
  mime: z.string(),
  ...hashed,
  /** When Homeward received and hashed it, and who put it there. */
  receivedAt: instant,
  receivedBy: person,
  custody: z.array(CustodyStep),
})

const Piece = z.strictObject({
  id: z.uuid(),
  type: z.string(),
  title: z.string().optional(),
  madeOn: z.string().optional(),
  /** When it reached an agency, as it says; the files tell when Homeward received them. */
  receivedAt: instant.optional(),
  /** Only where whoever exported it chose to name the sources. */
  source: z.string().optional(),
  receivedFrom: z.string().optional(),
  /** Admiralty system: reliability of the source A to F, credibility of the information 1 to 6. */
  sourceGrade: z.string().optional(),
  informationGrade: z.string().optional(),
  standing: z.enum(['corroborated', 'single-source', 'not-counted']),
  /** Other pieces of the dossier that say the same, by id. */
  corroborates: z.array(z.uuid()),
  files: z.array(BundleFile),
})

/** What a bundle says of itself; its canonical form is what is signed. */
export const Manifest = z.strictObject({
  format: z.literal('homeward-evidence-bundle/1'),
  bundle: z.uuid(),
  reference: z.string(),
  madeAt: instant,
  madeBy: person,
  recipient: z.string(),
  purpose: z.string(),
  basis: z.string(),
  /** Whether every custody step is listed, or those alone that the exporting agency may see. */
  custodyComplete: z.boolean(),
  /** SHA-256 of the public key (DER, SPKI) whose signature lies beside the manifest. */
  key: sha256,
  readme: z.strictObject(hashed),
  pieces: z.array(Piece),
})

export type Manifest = z.output<typeof Manifest>
export type BundleFile = z.output<typeof BundleFile>
export type ManifestStep = z.output<typeof CustodyStep>

/** The evidence files of a bundle, in the order in which they lie in it. */
export const filesOfBundle = ({ pieces }: Manifest): BundleFile[] =>
  pieces.flatMap(({ files }) => files)

/** Everything in a bundle, in its order. */
export const pathsOfBundle = (manifest: Manifest): string[] => [
  bundlePaths.readme,
  bundlePaths.manifest,
  bundlePaths.signature,
  bundlePaths.key,
  bundlePaths.sums,
  ...filesOfBundle(manifest).map(({ path }) => path),
]

/** One line a file, as `sha256sum -c` reads it. */
export const checksumLines = (files: readonly { path: string; sha256: string }[]): string =>
  files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join('')

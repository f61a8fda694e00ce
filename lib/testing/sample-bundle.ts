import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { canonicalJson } from '@/lib/domain/evidence/canonical-json'
import type { Manifest } from '@/lib/domain/evidence/manifest'
import { bundleFiles, sha256 } from '@/lib/server/evidence/bundle-files'
import { packBundle } from '@/lib/server/evidence/pack-bundle'
import { publicKeyOf } from '@/lib/server/signing/installation-key'

/** An Ed25519 key made of one number: of tests alone. */
export function testSigner(seed: number): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = Buffer.concat([prefix, Buffer.alloc(32, seed)])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

const readme = 'What this is.\n'
export const sampleEvidence = [
  Buffer.from('a chat, as received'),
  Buffer.alloc(3000, 7),
  Buffer.alloc(0),
]

const step = { step: 'received', at: '2026-11-20T10:00:00.000Z', by: { name: 'A', agency: 'B' } }

/** The manifest of a small bundle of invented evidence. */
export function sampleManifest(signer: KeyObject): Manifest {
  return {
    format: 'homeward-evidence-bundle/1',
    bundle: '6f1f9d6e-4f0b-4a57-9d4e-0d1f6c0a8b11',
    reference: 'HW-0000-0000',
    madeAt: '2026-11-22T12:00:00.000Z',
    madeBy: { name: 'Invented Supervisor', agency: 'Invented Agency' },
    recipient: 'Invented Court',
    purpose: 'investigation',
    basis: 'person',
    custodyComplete: true,
    key: publicKeyOf(createPublicKey(signer)).fingerprint,
    readme: { sha256: sha256(readme), size: readme.length },
    pieces: [
      {
        id: '0d6b6f9e-55c1-4b55-8a0c-5a3f0c0b2d01',
        type: 'chat',
        title: 'ข้อความ',
        standing: 'single-source',
        corroborates: [],
        files: sampleEvidence.map((bytes, at) => ({
          path: `files/000${at + 1}.txt`,
          name: `สนทนา ${at + 1}.txt`,
          mime: 'text/plain',
          sha256: sha256(bytes),
          size: bytes.length,
          receivedAt: '2026-11-20T10:00:00.000Z',
          receivedBy: { name: 'Invented Worker', agency: 'Invented Agency' },
          custody: [step],
        })),
      },
    ],
  }
}

/** The bytes of a bundle signed by `signer`. */
export async function sampleBundle(signer: KeyObject): Promise<Buffer> {
  const manifest = sampleManifest(signer)
  const written = canonicalJson(manifest)
  const texts = {
    manifest: written,
    signature: sign(null, Buffer.from(written), signer).toString('base64'),
    key: publicKeyOf(createPublicKey(signer)).pem,
    readme,
  }
  return packed(bundleFiles(texts, manifest, async (at) => sampleEvidence[at]!))
}

/** An archive of some files, in memory. */
export async function packed(files: Parameters<typeof packBundle>[0]): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  await packBundle(files, new WritableStream({ write: (chunk) => void chunks.push(chunk) }))
  return Buffer.concat(chunks)
}

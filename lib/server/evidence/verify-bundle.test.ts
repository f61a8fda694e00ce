import { createPublicKey, sign } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '@/lib/domain/evidence/canonical-json'
import {
  packed,
  sampleBundle,
  sampleEvidence,
  sampleManifest,
  testSigner,
} from '@/lib/testing/sample-bundle'
import { publicKeyOf } from '../signing/installation-key'
import { bundleFiles, sha256 } from './bundle-files'
import type { Packed } from './pack-bundle'
import { verifyBundle } from './verify-bundle'

const folder = await mkdtemp(path.join(tmpdir(), 'bundle-'))
afterAll(() => rm(folder, { recursive: true }))

const signer = testSigner(7)
const bundle = await sampleBundle(signer)
let count = 0

async function verdictOf(bytes: Buffer, key?: string) {
  const file = path.join(folder, `${(count += 1)}.zip`)
  await writeFile(file, bytes)
  return verifyBundle(file, key)
}

/** The files of the sample, by path, to be changed and packed again as an honest packer would. */
async function files(): Promise<Map<string, Buffer>> {
  const manifest = sampleManifest(signer)
  const written = canonicalJson(manifest)
  const texts = {
    manifest: written,
    signature: sign(null, Buffer.from(written), signer).toString('base64'),
    key: publicKeyOf(createPublicKey(signer)).pem,
    readme: 'What this is.\n',
  }
  const all = new Map<string, Buffer>()
  for (const one of bundleFiles(texts, manifest, async (at) => sampleEvidence[at]!))
    all.set(one.path, Buffer.from(await one.bytes()))
  return all
}

const pack = (all: Iterable<[string, Uint8Array]>) =>
  packed([...all].map(([path, bytes]): Packed => ({ path, bytes: async () => bytes })))

const wrongOf = async (bytes: Buffer, key?: string) => {
  const { ok, findings } = await verdictOf(bytes, key)
  const wrong = findings.filter(({ state }) => state !== 'ok')
  expect(ok).toBe(wrong.length === 0)
  return wrong.map(({ path, state }) => `${path} ${state}`)
}

describe('a bundle as it was issued', () => {
  it('is whole, and every file of it is named', async () => {
    const { ok, findings, manifest, fingerprint } = await verdictOf(bundle)
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([])
    expect(ok).toBe(true)
    expect(findings.map(({ path }) => path)).toEqual([
      'manifest.json',
      'public-key.pem',
      'manifest.sig',
      'README.txt',
      'files/0001.txt',
      'files/0002.txt',
      'files/0003.txt',
      'SHA256SUMS',
    ])
    expect(manifest?.reference).toBe('HW-0000-0000')
    expect(fingerprint).toBe(publicKeyOf(createPublicKey(signer)).fingerprint)
  })

  it('is the same to the byte whenever and wherever it is packed', async () => {
    // What the first version of the packer made; replaced only if older bundles may no longer be verified.
    expect(sha256(bundle)).toBe('6c2f574df60861956b2a778e59623e6bcab4a0c8727997760a9897f7f7a59d73')
  })

  it('is held against the key that its installation publishes', async () => {
    const { fingerprint } = publicKeyOf(createPublicKey(signer))
    expect(await wrongOf(bundle, fingerprint)).toEqual([])
    expect(await wrongOf(bundle, fingerprint.toUpperCase().replace(/(.{4})/g, '$1 '))).toEqual([])
    const other = publicKeyOf(createPublicKey(testSigner(8))).fingerprint
    expect(await wrongOf(bundle, other)).toEqual(['public-key.pem wrong'])
  })
})

describe('a bundle that was tampered with', () => {
  it('is found out wherever a bit of it is turned', async () => {
    // One byte in thirteen, another bit each time: turning each of them takes a minute and was done by hand.
    const places = [...bundle.keys()].filter((at) => at % 13 === 3)
    const passed: number[] = []
    for (const at of places) {
      const changed = Buffer.from(bundle)
      changed[at] = changed[at]! ^ (1 << (at % 8))
      if ((await verdictOf(changed)).ok) passed.push(at)
    }
    expect(passed).toEqual([])
    expect(places.length).toBeGreaterThan(400)
  })

  it('is found out when it is cut short or lengthened, at either end', async () => {
    for (const changed of [
      Buffer.alloc(0),
      bundle.subarray(0, 1000),
      bundle.subarray(0, -1),
      Buffer.concat([bundle, Buffer.from('x')]),
      Buffer.concat([Buffer.from('x'), bundle]),
    ]) {
      expect((await verdictOf(changed)).ok).toBe(false)
    }
  })

  it.each<[string, (all: Map<string, Buffer>) => void, string[]]>([
    [
      'a changed byte of evidence',
      (all) => (all.get('files/0002.txt')![5] = 8),
      ['files/0002.txt changed'],
    ],
    ['a missing file', (all) => all.delete('files/0001.txt'), ['files/0001.txt missing']],
    [
      'an added file',
      (all) => all.set('files/0009.txt', Buffer.from('x')),
      ['files/0009.txt added'],
    ],
    [
      'a changed README',
      (all) => all.set('README.txt', Buffer.from('Trust me.')),
      ['README.txt changed'],
    ],
    ['changed sums', (all) => all.set('SHA256SUMS', Buffer.from('')), ['SHA256SUMS changed']],
    ['no manifest', (all) => all.delete('manifest.json'), ['manifest.json missing']],
    ['no signature', (all) => all.delete('manifest.sig'), ['manifest.sig missing']],
    ['no key', (all) => all.delete('public-key.pem'), ['public-key.pem missing']],
    [
      'a name that leads out',
      (all) => all.set('../evil.txt', Buffer.from('x')),
      ['../evil.txt unsafe'],
    ],
    [
      'a name that leads out on Windows',
      (all) => all.set('..\\evil.txt', Buffer.from('x')),
      [expect.stringMatching(/evil.txt (unsafe|added)/) as string],
    ],
    [
      'a name from the root',
      (all) => all.set('/etc/passwd', Buffer.from('x')),
      ['/etc/passwd unsafe'],
    ],
  ])('%s is named', async (_, change, wrong) => {
    const all = await files()
    change(all)
    expect(await wrongOf(await pack(all))).toEqual(wrong)
  })

  it('is found out when its files were only put in another order', async () => {
    const all = [...(await files())].toReversed()
    expect(await wrongOf(await pack(all))).toEqual([' changed'])
  })
})

describe('a manifest', () => {
  const withManifest = async (text: string, by = signer) => {
    const all = await files()
    all.set('manifest.json', Buffer.from(text))
    all.set(
      'manifest.sig',
      Buffer.from(`${sign(null, Buffer.from(text), by).toString('base64')}\n`),
    )
    return wrongOf(await pack(all))
  }
  const honest = sampleManifest(signer) as Json & object

  it('that was changed is not signed any more', async () => {
    const all = await files()
    const text = all.get('manifest.json')!.toString().replace('Invented Court', 'Another Court')
    all.set('manifest.json', Buffer.from(text))
    expect(await wrongOf(await pack(all))).toContain('manifest.sig wrong')
  })

  it('signed by another key is not signed by the one in the bundle, nor by the one it names', async () => {
    const text = canonicalJson(honest)
    expect(await withManifest(text, testSigner(9))).toContain('manifest.sig wrong')
    const all = await files()
    const other = testSigner(9)
    all.set(
      'manifest.sig',
      Buffer.from(`${sign(null, Buffer.from(text), other).toString('base64')}\n`),
    )
    all.set('public-key.pem', Buffer.from(publicKeyOf(createPublicKey(other)).pem))
    expect(await wrongOf(await pack(all))).toContain('public-key.pem wrong')
  })

  it('is read in its one form alone, with nothing added and nothing that leads out', async () => {
    expect(await withManifest(JSON.stringify(honest, null, 1))).toContain('manifest.json changed')
    expect(await withManifest(canonicalJson({ ...honest, more: 1 }))).toContain(
      'manifest.json changed',
    )
    const leading = canonicalJson(honest).replace('files/0001.txt', '../0001.txt')
    expect(await withManifest(leading)).toContain('manifest.json changed')
    expect(await withManifest('not json')).toContain('manifest.json changed')
  })
})

import 'server-only'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { BlobReader, configure, type FileEntry, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { canonicalJson } from '@/lib/domain/evidence/canonical-json'
import {
  bundlePaths,
  checksumLines,
  filesOfBundle,
  Manifest,
  pathsOfBundle,
} from '@/lib/domain/evidence/manifest'
import { publicKeyOf } from '../signing/installation-key'
import { packBundle } from './pack-bundle'

configure({ useWebWorkers: false })

/** What was found of one file of a bundle, or of the bundle as a whole (`path` empty). */
export type Finding = {
  path: string
  state: 'ok' | 'changed' | 'missing' | 'added' | 'unsafe' | 'twice' | 'unreadable' | 'wrong'
  /** In words, English: this is read in a terminal. */
  says: string
}

export type Verdict = {
  ok: boolean
  findings: Finding[]
  /** As far as they could be read: what the bundle says of itself, and whose key signed it. */
  manifest?: Manifest
  fingerprint?: string
}

/** Larger than any text of a bundle; its evidence is read as a stream. */
const longestText = 64 * 1024 * 1024

/**
 * Checks a verification bundle with nothing but the file: its signature, its manifest, the hash and size of every
 * file, that none is missing, added or named twice, that no name leads out of the bundle, and that the archive is to
 * the byte what these files make. Nothing is unpacked and no network or database is asked.
 *
 * @param file path of the ZIP
 * @param key fingerprint the signing key must have (64 hex digits), as its installation publishes it
 */
export async function verifyBundle(file: string, key?: string): Promise<Verdict> {
  const findings: Finding[] = []
  const say = (path: string, state: Finding['state'], says: string) =>
    findings.push({ path, state, says })
  const blob = await openAsBlob(file)
  const entries = await entriesOf(blob, say)
  if (!entries) return { ok: false, findings }
  const text = (path: string) => textOf(entries.get(path))
  const read = await readManifest(text, say)
  const signer = await checkSignature(text, read?.bytes, key, say)
  const manifest = read?.manifest
  if (manifest && signer) {
    if (signer !== manifest.key)
      say(bundlePaths.key, 'wrong', 'is not the key that the manifest names')
    await checkFiles(entries, manifest, say)
  }
  const whole = () => findings.every(({ state }) => state === 'ok')
  if (manifest && whole() && !(await samePacking(blob, entries, pathsOfBundle(manifest))))
    say('', 'changed', 'the archive was packed anew or altered around its files')
  return { ok: Boolean(manifest) && whole(), findings, manifest, fingerprint: signer }
}

/** Every name is read, so that the ones that lead out can be named. */
const reading = { filenameValidation: 'tolerant' } as const

type Say = (path: string, state: Finding['state'], says: string) => void
type Entries = Map<string, FileEntry>
type Text = (path: string) => Promise<Buffer | undefined>

async function entriesOf(blob: Blob, say: Say): Promise<Entries | undefined> {
  const entries: Entries = new Map()
  try {
    for (const entry of await new ZipReader(new BlobReader(blob), reading).getEntries()) {
      const path = entry.filename
      if (entry.directory || !isSafe(path)) say(path, 'unsafe', 'is no name a bundle has')
      else if (entries.has(path)) say(path, 'twice', 'is there twice')
      else entries.set(path, entry)
    }
    return entries
  } catch {
    say('', 'unreadable', 'this is no ZIP archive, or it was cut short')
    return undefined
  }
}

/** A name that stays where it is put, on every system. */
const isSafe = (path: string) =>
  /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(path) && !/(^|\/)\.+(\/|$)/.test(path)

async function textOf(entry: FileEntry | undefined): Promise<Buffer | undefined> {
  if (!entry || entry.uncompressedSize > longestText) return undefined
  return Buffer.from(await entry.getData(new Uint8ArrayWriter()))
}

async function readManifest(text: Text, say: Say) {
  const path = bundlePaths.manifest
  const bytes = await text(path).catch(() => undefined)
  if (!bytes) {
    say(path, 'missing', 'is not there, or cannot be read')
    return undefined
  }
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'))
    const manifest = Manifest.parse(json)
    if (canonicalJson(manifest) !== bytes.toString('utf8')) {
      say(path, 'changed', 'is not written as a manifest is')
    } else say(path, 'ok', 'is a manifest in its one form')
    return { manifest, bytes }
  } catch {
    say(path, 'changed', 'is not a manifest')
    return { bytes }
  }
}

/** @returns the fingerprint of the key in the bundle when it signed this manifest, and is the one asked for */
async function checkSignature(
  text: Text,
  manifest: Buffer | undefined,
  key: string | undefined,
  say: Say,
): Promise<string | undefined> {
  const [pem, base64] = await Promise.all(
    [bundlePaths.key, bundlePaths.signature].map((path) => text(path).catch(() => undefined)),
  )
  if (!pem) say(bundlePaths.key, 'missing', 'is not there, or cannot be read')
  if (!base64) say(bundlePaths.signature, 'missing', 'is not there, or cannot be read')
  if (!pem || !base64 || !manifest) return undefined
  try {
    const half = createPublicKey(pem)
    const { pem: written, fingerprint } = publicKeyOf(half)
    const signature = Buffer.from(base64.toString('latin1'), 'base64')
    const exact = `${signature.toString('base64')}\n` === base64.toString('latin1')
    if (half.asymmetricKeyType !== 'ed25519' || written !== pem.toString('latin1'))
      throw new Error()
    if (key && fingerprint !== key.toLowerCase().replaceAll(/[^0-9a-f]/g, ''))
      say(bundlePaths.key, 'wrong', `is ${fingerprint}, and not the key it should be`)
    else say(bundlePaths.key, 'ok', fingerprint)
    if (exact && verify(null, manifest, half, signature)) {
      say(bundlePaths.signature, 'ok', 'this key signed this manifest')
      return fingerprint
    }
    say(bundlePaths.signature, 'wrong', 'this key did not sign this manifest')
  } catch {
    say(bundlePaths.key, 'changed', 'is no public key as a bundle holds it')
  }
  return undefined
}

async function checkFiles(entries: Entries, manifest: Manifest, say: Say): Promise<void> {
  const { manifest: itself, signature, key, readme, sums } = bundlePaths
  const files = filesOfBundle(manifest)
  const expected = new Set<string>([itself, signature, key, readme, sums])
  const check = async (path: string, wanted: { sha256: string; size: number }) => {
    expected.add(path)
    const entry = entries.get(path)
    if (!entry) return say(path, 'missing', 'is not there')
    const found = await hashOf(entry).catch(() => undefined)
    if (!found) return say(path, 'unreadable', 'cannot be read')
    if (found.sha256 !== wanted.sha256) return say(path, 'changed', `is ${found.sha256}`)
    if (found.size !== wanted.size) return say(path, 'changed', `has ${found.size} bytes`)
    say(path, 'ok', found.sha256)
  }
  await check(readme, manifest.readme)
  const lines: { path: string; sha256: string }[] = [
    { path: readme, sha256: manifest.readme.sha256 },
  ]
  for (const path of [itself, signature, key]) {
    const found = entries.get(path) && (await hashOf(entries.get(path)!))
    lines.push({ path, sha256: found?.sha256 ?? '' })
  }
  for (const one of files) await check(one.path, one)
  const sumsText = Buffer.from(checksumLines([...lines, ...files]))
  await check(sums, {
    sha256: createHash('sha256').update(sumsText).digest('hex'),
    size: sumsText.length,
  })
  for (const path of entries.keys())
    if (!expected.has(path)) say(path, 'added', 'does not belong to the bundle')
}

async function hashOf(entry: FileEntry): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      hash.update(chunk)
      size += chunk.length
    },
  })
  await entry.getData(sink)
  return { sha256: hash.digest('hex'), size }
}

/** Whether packing these files again gives this archive to the byte: nothing hides before, between or behind them. */
async function samePacking(
  blob: Blob,
  entries: Entries,
  paths: readonly string[],
): Promise<boolean> {
  const [again, found] = [createHash('sha256'), createHash('sha256')]
  const files = paths.map((path) => ({
    path,
    bytes: () => entries.get(path)!.getData(new Uint8ArrayWriter()),
  }))
  await packBundle(files, new WritableStream({ write: (chunk) => void again.update(chunk) }))
  for await (const chunk of blob.stream()) found.update(chunk)
  return again.digest('hex') === found.digest('hex')
}

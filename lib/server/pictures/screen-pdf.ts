import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { constants, inflate, inflateSync } from 'node:zlib'
import type { RefusalReason } from '@/lib/domain/files/refusals'
import { megabyte } from '@/lib/domain/files/limits'
import { occursIn } from './windows'

// In a PDF `/JavaScript` may be written `/J#61vaScript`; every letter is allowed either way.
const nameOf = (word: string) =>
  [...word]
    .map(
      (c) =>
        `(?:${c}|#${c.charCodeAt(0).toString(16).toUpperCase()}|#${c.charCodeAt(0).toString(16)})`,
    )
    .join('')
const named = (...words: string[]) =>
  new RegExp(`/(?:${words.map(nameOf).join('|')})(?![A-Za-z0-9])`)

const active = named(
  'JavaScript',
  'Rendition',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
)
const locked = named('Encrypt')
const objectStream = named('ObjStm')
const unusualFilter = named(
  'ASCIIHexDecode',
  'AHx',
  'ASCII85Decode',
  'A85',
  'LZWDecode',
  'LZW',
  'RunLengthDecode',
  'RL',
  'Crypt',
  'Predictor',
)

const streamLimit = 32 * megabyte
const totalLimit = 128 * megabyte
const streamsAtMost = 20_000

/**
 * Whether a PDF does anything but show pages. It looks for the names of actions in the file and in its
 * compressed object streams. This is a screen and no proof: the original is only ever handed out as a
 * download, never shown inside a page of ours.
 *
 * @returns the reason to refuse it, or undefined
 */
export async function screenPdf(bytes: Buffer): Promise<RefusalReason | undefined> {
  if (await occursIn(bytes, locked)) return 'pdf-locked'
  if (await occursIn(bytes, active)) return 'pdf-active'
  let total = 0
  let streams = 0
  for (const { start, dictionary } of streamsOf(bytes)) {
    streams += 1
    if (streams % 100 === 0) await setImmediate()
    if (streams > streamsAtMost) return 'damaged'
    // Nobody packs objects this way but to hide them.
    if (objectStream.test(dictionary) && unusualFilter.test(dictionary)) return 'pdf-active'
    if (!mayHoldObjects(bytes.subarray(start, start + 160))) continue
    const objects = await unpacked(bytes.subarray(start))
    total += objects?.length ?? Infinity
    if (!objects || total > totalLimit) return 'damaged'
    if (await occursIn(objects, active)) return 'pdf-active'
  }
  return undefined
}

/** Wherever the keyword stands, inside a string or a comment too: a reader of broken files may look there. */
function* streamsOf(bytes: Buffer) {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const end = /^(?:\r\n|\n)/.exec(bytes.toString('latin1', at + 6, at + 8))
    if (!end) continue
    const before = bytes.toString('latin1', Math.max(0, at - 1024), at)
    yield { start: at + 6 + end[0].length, dictionary: before.split(/\bobj\b/).at(-1) ?? '' }
  }
}

/** Packed objects begin with pairs of numbers; so do some drawings, which are then read in vain. */
function mayHoldObjects(sample: Buffer): boolean {
  try {
    const opening = inflateSync(sample, { finishFlush: constants.Z_SYNC_FLUSH })
    return /^\s*\d+\s+\d+\s/.test(opening.toString('latin1', 0, 64))
  } catch {
    return false
  }
}

const inflateAside = promisify<Buffer, object, Buffer>(inflate)

/** The unpacked stream; undefined when it is broken or too large to be one of objects. */
function unpacked(packed: Buffer): Promise<Buffer | undefined> {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: streamLimit }
  return inflateAside(packed, options).catch(() => undefined)
}

import 'server-only'
import { setImmediate } from 'node:timers/promises'
import type { FileKind } from '@/lib/domain/files/limits'
import { occursIn } from './windows'

/*
 * A file may be two things at once: a picture to us and a page, a program or an archive to the machine
 * of whoever downloads the original. Telephones do append to their pictures (a second picture, a short
 * video, the maker's own block), so what follows the picture is no reason by itself; these are. Each
 * pattern is long enough not to turn up by chance in twenty megabytes of compressed pixels.
 */
const webPage =
  /<script[\s/>]|<html[\s/>]|<!doctype\s+html|<iframe[\s/]|<body[\s/>]|<\?php\s|<svg[\s/]+[a-z:]{2,}\s*=/i
const document = /%PDF-[12]\.\d/

const searched = {
  image: [webPage, document],
  audio: [webPage, document],
  video: [webPage, document],
  // A PDF may well speak of web pages, and what it runs has its own check.
  pdf: [],
  text: [webPage],
} as const satisfies Record<FileKind, readonly RegExp[]>

/** Whether a file of this kind carries a web page, a program, a PDF or an archive as well. */
export async function hidesContent(bytes: Buffer, kind: FileKind): Promise<boolean> {
  for (const pattern of searched[kind]) if (await occursIn(bytes, pattern)) return true
  return programs.some((mark) => bytes.includes(mark)) || hidesZip(bytes)
}

/** Of Windows, Linux and Android programs, and of archives that are found wherever they begin. */
const programs = [
  'This program cannot be run in DOS mode',
  '\x7FELF\x01\x01\x01',
  '\x7FELF\x02\x01\x01',
  'dex\n035\0',
  'Rar!\x1A\x07',
  "7z\xBC\xAF'\x1C",
].map((mark) => Buffer.from(mark, 'latin1'))

const directoryEnd = Buffer.from('PK\x05\x06', 'latin1')
const entryStarts = [Buffer.from('PK\x01\x02', 'latin1'), Buffer.from('PK\x06\x06', 'latin1')]

/** A ZIP is opened from its end: a directory record that points back at directory entries. */
async function hidesZip(bytes: Buffer): Promise<boolean> {
  let at = bytes.indexOf(directoryEnd)
  for (let turn = 1; at >= 0; at = bytes.indexOf(directoryEnd, at + 4), turn += 1) {
    if (at + 22 <= bytes.length && pointsAtEntries(bytes, at)) return true
    if (turn % 1000 === 0) await setImmediate()
  }
  return false
}

function pointsAtEntries(bytes: Buffer, end: number): boolean {
  const size = bytes.readUInt32LE(end + 12)
  const offset = bytes.readUInt32LE(end + 16)
  // Either where the record says, or right before it: unpackers take both.
  return [offset, end - size, end - size - 76].some((start) => {
    const signature = start >= 0 && start < end ? bytes.subarray(start, start + 4) : undefined
    return signature !== undefined && entryStarts.some((entry) => entry.equals(signature))
  })
}

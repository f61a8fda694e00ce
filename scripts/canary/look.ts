/** Looks for needles in everything that is left behind: every file of some folders, and some text. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Needle } from './needles'

export type Leak = { where: string; what: string; how: string }

export type Looked = { files: number; bytes: number; leaks: Leak[] }

const inBytes = (where: string, hay: Buffer, needles: readonly Needle[]): Leak[] =>
  needles.flatMap(({ what, how, bytes }) => (hay.includes(bytes) ? [{ where, what, how }] : []))

function* filesIn(folder: string, leaveOut: ReadonlySet<string>): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (leaveOut.has(file)) continue
    if (entry.isDirectory()) yield* filesIn(file, leaveOut)
    else if (entry.isFile()) yield file
  }
}

/** Reads every file of `folders` but those left out, names included, and looks for each needle. */
export function lookIn(
  folders: readonly string[],
  needles: readonly Needle[],
  leaveOut: readonly string[] = [],
): Looked {
  const looked: Looked = { files: 0, bytes: 0, leaks: [] }
  const out = new Set(leaveOut.map((file) => path.resolve(file)))
  for (const folder of folders) {
    for (const file of filesIn(path.resolve(folder), out)) {
      const bytes = readFileSync(file)
      looked.files += 1
      looked.bytes += statSync(file).size
      looked.leaks.push(
        ...inBytes(file, bytes, needles),
        ...inBytes(`${file} (name)`, Buffer.from(file), needles),
      )
    }
  }
  return looked
}

/** Looks in one text, such as a dump of a table. */
export const lookAt = (where: string, text: string, needles: readonly Needle[]): Leak[] =>
  inBytes(where, Buffer.from(text), needles)

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../database/files'

/**
 * The folder of everything this installation keeps, made if absent. Others may walk through it, as the
 * database's own account must, and list nothing.
 */
export function dataFolder(): string {
  const folder = path.resolve(root, process.env.HOMEWARD_DATA || '.data')
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return folder
}

/** Writes a file for its owner's eyes, whole or not at all. */
export function writePrivate(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`
  writeFileSync(beside, text, { mode: 0o600 })
  renameSync(beside, file)
}

/** A file's text, or undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

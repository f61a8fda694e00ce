import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { alive } from '../database/cluster'

/**
 * Makes this process the one that serves from a data folder.
 * @returns how to give that up.
 * @throws when another one does: two would share a database and stop it under each other.
 */
export function lockFolder(folder: string): () => void {
  const file = fileIn(folder)
  const holder = holderOf(folder)
  if (holder) {
    throw new Error(
      `Homeward runs from this folder already (process ${holder}). Stop that one first.`,
    )
  }
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

/** Whether some process serves from a data folder. */
export const isServed = (folder: string) => holderOf(folder) !== undefined

const fileIn = (folder: string) => path.join(folder, 'running')

function holderOf(folder: string): number | undefined {
  const file = fileIn(folder)
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return pid && pid !== process.pid && alive(pid) && isOurs(pid) ? pid : undefined
}

/** After a restart of the machine the number may be somebody else's: Linux tells whose. */
function isOurs(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`
  return !existsSync(file) || readFileSync(file, 'utf8').includes('launch')
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file so that a reader sees all of it or none of it, and a crash after the return loses
 * nothing: written aside, synced, moved into place, and the folder synced.
 *
 * @param file where it shall lie; its folder is made when missing, readable by this account alone
 * @param aside a folder on the same disk for the unfinished copy
 */
export async function durableWrite(file: string, bytes: Uint8Array, aside: string): Promise<void> {
  const folder = path.dirname(file)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = path.join(aside, randomUUID())
  try {
    const handle = await open(unfinished, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(folder)
  // A new folder is an entry of its parent, which must last as well.
  if (made) await syncFolder(path.dirname(made))
}

/** Makes the entries of a folder last; Windows keeps them without being asked and refuses to be. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

import 'server-only'
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { durableWrite, syncFolder } from './durable-write'
import { assertObjectKey, isObjectKey } from './object-key'
import type { ObjectStore } from './object-store'

const unfinished = 'unfinished'
const probe = 'probe'
/** An unfinished copy older than this belongs to a process that was killed. */
const abandonedAfter = 60 * 60 * 1000

/**
 * The object store in a folder of this machine. Objects lie in 256 folders by the hash of their key,
 * one flat file each (`/` of the key is `~`, which no key has), mode 0600.
 *
 * @param root the folder; made when missing. Only this installation may use it.
 */
export async function fileStore(root: string): Promise<ObjectStore> {
  const aside = path.join(root, unfinished)
  await mkdir(aside, { recursive: true, mode: 0o700 })
  await sweep(aside)

  const fileOf = (key: string) => {
    assertObjectKey(key)
    const shard = createHash('sha256').update(key).digest('hex').slice(0, 2)
    return path.join(root, shard, key.replaceAll('/', '~'))
  }

  return {
    put: (key, bytes) => durableWrite(fileOf(key), bytes, aside),
    get: async (key) => orIfMissing(readFile(fileOf(key)), null),
    delete: async (key) => {
      const file = fileOf(key)
      const gone = await orIfMissing(
        unlink(file).then(() => true),
        false,
      )
      // Erasure must not come back after a power cut.
      if (gone) await syncFolder(path.dirname(file))
    },
    list: async function* (prefix = '') {
      for (const shard of await readdir(root)) {
        if (!/^[0-9a-f]{2}$/.test(shard)) continue
        for (const name of await readdir(path.join(root, shard))) {
          const key = name.replaceAll('~', '/')
          if (isObjectKey(key) && key.startsWith(prefix)) yield key
        }
      }
    },
    healthy: async () => {
      try {
        const file = path.join(aside, probe)
        await durableWrite(file, Buffer.from(probe), aside)
        await rm(file)
        return true
      } catch {
        return false
      }
    },
  }
}

async function orIfMissing<T, U>(work: Promise<T>, missing: U): Promise<T | U> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing
    throw error
  }
}

async function sweep(aside: string): Promise<void> {
  for (const name of await readdir(aside)) {
    const file = path.join(aside, name)
    const changed = await orIfMissing(stat(file), null)
    if (changed && Date.now() - changed.mtimeMs > abandonedAfter) await rm(file, { force: true })
  }
}

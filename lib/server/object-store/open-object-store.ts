import 'server-only'
import path from 'node:path'
import { env } from '@/lib/server/env'
import { fileStore } from './file-store'
import type { ObjectStore } from './object-store'
import { s3Store } from './s3-store'

let opened: Promise<ObjectStore> | undefined

/** The object store of this installation (setting OBJECT_STORE), opened at first use. */
export function objectStore(): Promise<ObjectStore> {
  opened ??= openObjectStore(env().OBJECT_STORE).catch((error: unknown) => {
    // A disk that was away for a moment must not stay away until the next start.
    opened = undefined
    throw error
  })
  return opened
}

/**
 * Opens the store that a setting names.
 *
 * @param setting `file:<folder>` (relative to where the app runs, or absolute), or
 *   `s3://<bucket>?endpoint=<url>&region=<region>`; without an endpoint it is AWS, without a region `us-east-1`
 * @throws for any other setting, without repeating it
 */
export async function openObjectStore(setting: string): Promise<ObjectStore> {
  const folder = /^file:(.+)$/.exec(setting)?.[1]
  if (folder) return fileStore(path.resolve(folder))
  const url = URL.canParse(setting) ? new URL(setting) : undefined
  if (url?.protocol !== 's3:' || !url.hostname) {
    throw new Error('OBJECT_STORE must be file:<folder> or s3://<bucket>?endpoint=…&region=…')
  }
  const endpoint = url.searchParams.get('endpoint')
  const region = url.searchParams.get('region') ?? 'us-east-1'
  return s3Store({ bucket: url.hostname, region, ...(endpoint && { endpoint }) })
}

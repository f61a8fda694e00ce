import 'server-only'

/**
 * Where the bytes of files lie. It knows nothing of records or people: whoever puts bytes has sealed
 * them first, and whoever gets them opens them. Two stores answer to it, see `open-object-store`.
 * Trouble with the disk or the network throws; a key that is not there does not.
 */
export type ObjectStore = {
  /** Keeps `bytes` under `key`, replacing what was there. When it returns, they survive a crash. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** The bytes under `key`, or null when there are none. */
  get(key: string): Promise<Buffer | null>
  /** Forgets `key`; nothing happens when there was none. */
  delete(key: string): Promise<void>
  /** Every key that begins with `prefix` (all keys without one), in no promised order. */
  list(prefix?: string): AsyncIterable<string>
  /** Whether the store answers just now (on a disk: whether it takes a write). Never throws. */
  healthy(): Promise<boolean>
}

import 'server-only'
import { setImmediate } from 'node:timers/promises'

const length = 1024 * 1024
/** Longer than anything searched for, so that nothing hides across an edge. */
const overlap = 256

/**
 * The bytes of a file as text, one character a byte, in overlapping windows of about a megabyte. Other
 * requests get their turn between two windows.
 */
export async function* windowsOf(bytes: Buffer): AsyncGenerator<string> {
  for (let at = 0; at < bytes.length; at += length) {
    if (at > 0) await setImmediate()
    yield bytes.toString('latin1', at, Math.min(at + length + overlap, bytes.length))
  }
}

/** Whether a pattern occurs anywhere in a file. The pattern matches no more than 256 bytes. */
export async function occursIn(bytes: Buffer, pattern: RegExp): Promise<boolean> {
  for await (const window of windowsOf(bytes)) if (pattern.test(window)) return true
  return false
}

import 'server-only'
import { Worker } from 'node:worker_threads'

export type Pixels = { pixels: Uint8Array; width: number; height: number }

/** Milliseconds after which the decoder is stopped; the largest picture we take needs about a third. */
const patience = 45_000

/**
 * Decodes a HEIC picture (HEVC inside, as iPhones write it) in a thread of its own, upright: the
 * format's own rotation is applied by the decoder.
 *
 * @returns RGBA, 8 bits a channel; or why there is nothing: `unreadable`, or `late` when it was stopped
 */
export function decodeHeic(bytes: Buffer): Promise<Pixels | 'unreadable' | 'late'> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
      workerData: { bytes },
      env: {},
      // The decoder writes its complaints there, and logs take only what is on their list.
      stdout: true,
      stderr: true,
    })
    const stop = setTimeout(() => finish('late'), patience)
    const finish = (result: Pixels | 'unreadable' | 'late') => {
      clearTimeout(stop)
      void worker.terminate()
      resolve(result)
    }
    worker.once('message', (pixels: Pixels) => finish(pixels))
    worker.once('error', () => finish('unreadable'))
    worker.once('exit', () => finish('unreadable'))
  })
}

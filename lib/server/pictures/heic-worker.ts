// Runs in a worker thread, which is no React server: the one file of lib/server without `server-only`.
import { parentPort, workerData } from 'node:worker_threads'
import decode from 'heic-decode'

// The decoder keeps the thread busy for seconds on a large picture; nobody else may wait for that.
const { bytes } = workerData as { bytes: Uint8Array }
const { data, width, height } = await decode({ buffer: bytes })
const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
parentPort?.postMessage({ pixels, width, height }, [pixels.buffer as ArrayBuffer])

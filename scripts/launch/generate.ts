import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../database/files'
import { fingerprint } from './fingerprint'
import { programs, runNode } from './run-node'

const stamp = path.join(root, 'generated', 'made-from')

/** Generates the Prisma client when the schema changed since. Returns whether it did. */
export async function generateClient(): Promise<boolean> {
  const made = fingerprint(['prisma/schema', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === made) return false
  // The command wants some program as its schema engine, and downloads one otherwise. Generating never
  // runs it, and the engine we do use is @prisma/schema-engine-wasm.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  await runNode([programs.prisma, 'generate', '--schema', 'prisma/schema'], env)
  await writeFile(stamp, made)
  return true
}

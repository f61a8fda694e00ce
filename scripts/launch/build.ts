import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../database/files'
import { fingerprint } from './fingerprint'
import { programs, runNode } from './run-node'

/** What a build is made of; tsconfig.json is missing because the build itself rewrites it. */
const sources = [
  'app',
  'components',
  'lib',
  'generated/made-from',
  'public',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'package-lock.json',
]
const stamp = path.join(root, '.next', 'homeward-build')

/** Whether the build that is there was made from the sources as they are. */
export async function buildIsCurrent(): Promise<boolean> {
  return existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint(sources)
}

/** Makes the production build. Prints nothing unless it fails. */
export async function makeBuild(): Promise<void> {
  const from = fingerprint(sources)
  await runNode([programs.next, 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  await writeFile(stamp, from)
}

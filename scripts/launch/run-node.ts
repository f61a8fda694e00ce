import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { root } from '../database/files'

/** The program of a package, run by this Node: no shell, the same on every system. */
export const programs = {
  next: 'node_modules/next/dist/bin/next',
  prisma: 'node_modules/prisma/build/index.js',
} as const

/** Starts a script of the checkout (JavaScript) under this Node. `stdio` as a number: the open file it prints to. */
export function spawnNode(
  args: string[],
  env: Record<string, string | undefined>,
  stdio: 'inherit' | 'pipe' | number = 'inherit',
): ChildProcess {
  const { NODE_OPTIONS: _, ...own } = process.env
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...own, ...env } as NodeJS.ProcessEnv,
    stdio: [stdio === 'inherit' ? 'inherit' : 'ignore', stdio, stdio],
  })
  live.add(child)
  child.on('exit', () => live.delete(child))
  return child
}

const live = new Set<ChildProcess>()

/** Asks whatever still runs to end: a build or a seed must not outlive the command that wanted it. */
export function endChildren(): void {
  for (const child of live) child.kill('SIGTERM')
}

/** Arguments that run a TypeScript file of the checkout as a server module. */
export const script = (file: string) => ['--conditions=react-server', '--import', 'tsx', file]

/** Runs a script to its end, showing what it prints only when it fails. */
export async function runNode(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawnNode(args, env, 'pipe')
  const printed: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) {
    const name = path.basename(args.find((arg) => !arg.startsWith('-')) ?? '')
    throw new Error(`${Buffer.concat(printed).toString('utf8')}\n${name} failed (${code}).`)
  }
}

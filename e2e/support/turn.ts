import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder, type Person, stepNow } from './demo-account'

/** Where the workers tell each other who is signed in and which codes are used. */
export function sharedFile(name: string): string {
  const folder = path.join(dataFolder(), 'e2e-sessions')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, name)
}

/** Runs `work` while no other worker runs something of the same name. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = sharedFile(`${name}.lock`)
  while (!taken(lock)) await pause(100)
  try {
    return await work()
  } finally {
    rmdirSync(lock)
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/**
 * A time step whose code nobody has given yet: a code works once for an account. The step before this one may have been
 * given by the making of the demo. The server takes one step of drift either way, so two sign-ins fit into half a
 * minute; a third waits.
 */
export async function freshStep(person: Person): Promise<number> {
  const file = sharedFile(`${person}.step`)
  const wanted = Math.max(lastStep(file) + 1, stepNow())
  while (wanted > stepNow() + 1) await pause(500)
  // What was early enough to begin with may have become too late while waiting for its turn.
  const step = Math.max(wanted, stepNow())
  writeFileSync(file, String(step))
  return step
}

function lastStep(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

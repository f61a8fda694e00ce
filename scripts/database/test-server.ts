import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { alive, startCluster, stopCluster } from './cluster'
import { root } from './files'
import { freePort } from './free-port'
import type { RolePasswords } from './prepare'

/** A server for tests: `adminUrl` is the superuser's, on its database `postgres`. */
export type TestServer = { adminUrl: string; passwords: RolePasswords; close(): Promise<void> }

const home = path.join(root, '.data', 'test-postgres')

/**
 * One server for every test process of this checkout, at once and in turn: the first starts it, the
 * last one stops it. Nothing is flushed to disk. TEST_DATABASE_URL names a server to use instead.
 */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { adminUrl: given, passwords: derive(given), close: async () => {} }

  mkdirSync(path.join(home, 'users'), { recursive: true, mode: 0o711 })
  const password = await alone(async () => secret())
  const ticket = path.join(home, 'users', `${process.pid}-${randomBytes(4).toString('hex')}`)
  const cluster = await alone(async () => {
    writeFileSync(ticket, '')
    return startCluster({
      folder: path.join(home, 'cluster'),
      logFile: path.join(home, 'postgres.log'),
      port: await freePort(),
      password,
      durable: false,
    })
  })
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${cluster.port}/postgres`,
    passwords: derive(password),
    close: () =>
      alone(async () => {
        rmSync(ticket, { force: true })
        if (usersLeft() === 0) await stopCluster(cluster.folder)
      }),
  }
}

/** Test processes that still use the server; tickets of dead ones are thrown away. */
function usersLeft(): number {
  const folder = path.join(home, 'users')
  const tickets = readdirSync(folder)
  const dead = tickets.filter((name) => !alive(Number(name.split('-')[0])))
  for (const name of dead) rmSync(path.join(folder, name), { force: true })
  return tickets.length - dead.length
}

function secret(): string {
  const file = path.join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** The same role passwords in every process, so that they can share a server. */
function derive(from: string): RolePasswords {
  const of = (role: string) => createHash('sha256').update(`${role}:${from}`).digest('base64url')
  return { app: of('app'), door: of('door') }
}

/** Runs `work` while no other process of this checkout does: a lock file that names its holder. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = path.join(home, 'lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (holder && !alive(holder)) rmSync(lock, { force: true })
      else await pause(50)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

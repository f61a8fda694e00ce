import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { serverAccount, reachable, shelterFor, shelterPrograms } from './account'
import { nativeFolder, program } from './binaries'

export type ClusterOptions = {
  /** Where the cluster lives; elsewhere when the server's account cannot get there. */
  folder: string
  /** Password of the superuser `postgres`, set when the cluster is made. */
  password: string
  port: number
  /** False for tests: nothing is flushed to disk, a crash may lose all. */
  durable: boolean
  logFile: string
}

export type Cluster = { folder: string; port: number; pid: number; started: boolean }

/**
 * Starts the embedded server, making its cluster at first.
 * @returns where it is; `started` is false when a server of this cluster was up already.
 * @throws with the end of the server's log when it does not come up.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, home, as } = await placeOf(options.folder)
  const up = runningIn(folder)
  if (up) return { folder, ...up, started: false }

  if (!existsSync(path.join(folder, 'PG_VERSION'))) initialise(folder, home, options, as)

  const log = openSync(options.logFile, 'a', 0o600)
  // Detached: Ctrl-C reaches the whole terminal group, and the app must end before its database.
  const child = spawn(program(home, 'postgres'), ['-D', folder, ...settings(options)], {
    ...as,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  })
  child.unref()
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  while (!ended) {
    const running = runningIn(folder)
    if (running) return { folder, ...running, started: true }
    await pause(30)
  }
  throw new Error(`The database did not start.\n${tail(options.logFile)}`)
}

/** Where a cluster, and the programs to run it with, really are. */
async function placeOf(wanted: string) {
  const account = serverAccount()
  const native = await nativeFolder()
  const sheltered = !reachable(wanted, account) || !reachable(native, account)
  if (!sheltered) return { folder: path.resolve(wanted), home: native, as: account ?? {} }
  const shelter = shelterFor(wanted)
  return {
    folder: path.join(shelter, 'cluster'),
    home: shelterPrograms(native, shelter),
    as: account ?? {},
  }
}

/** The running server of the cluster that `startCluster` keeps for this folder, if any. */
export async function findCluster(
  wanted: string,
): Promise<{ pid: number; port: number } | undefined> {
  return runningIn((await placeOf(wanted)).folder)
}

/** Stops and deletes the cluster that `startCluster` keeps for this folder. */
export async function removeCluster(wanted: string): Promise<void> {
  const { folder } = await placeOf(wanted)
  await stopCluster(folder)
  rmSync(folder, { recursive: true, force: true })
}

function initialise(folder: string, home: string, options: ClusterOptions, as: object) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const secret = path.join(folder, '..', `.initdb-${process.pid}`)
  writeFileSync(secret, options.password, { mode: 0o600 })
  if ('uid' in as && 'gid' in as) {
    chownSync(folder, as.uid as number, as.gid as number)
    chownSync(secret, as.uid as number, as.gid as number)
  }
  try {
    execFileSync(
      program(home, 'initdb'),
      [
        `--pgdata=${folder}`,
        '--username=postgres',
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own C.UTF-8: the same on every system, and no upgrade of a system
        // library can ever invalidate an index.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(options.durable ? [] : ['--no-sync']),
      ],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    )
  } finally {
    rmSync(secret, { force: true })
  }
}

function settings({ port, durable }: ClusterOptions): string[] {
  const values = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Statements carry sealed values and tokens; a failing one must not put them in a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          max_connections: 300,
          max_wal_size: '4GB',
          checkpoint_timeout: '1h',
        }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The server that runs on this cluster and answers, by the lock file it keeps there. */
export function runningIn(folder: string): { pid: number; port: number } | undefined {
  const lock = path.join(folder, 'postmaster.pid')
  if (!existsSync(lock)) return undefined
  const lines = readFileSync(lock, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (lines[7]?.trim() !== 'ready' || !alive(pid)) return undefined
  return { pid, port }
}

/** Stops the server of a cluster: open transactions are rolled back, all is written out. */
export async function stopCluster(folder: string): Promise<void> {
  const running = runningIn(folder)
  if (!running) return
  if (process.platform === 'win32') {
    const ctl = program(await nativeFolder(), 'pg_ctl')
    execFileSync(ctl, ['stop', '-D', folder, '-m', 'fast', '-w'], { stdio: 'ignore' })
    return
  }
  process.kill(running.pid, 'SIGINT')
  const lock = path.join(folder, 'postmaster.pid')
  while (existsSync(lock) && alive(running.pid)) await pause(30)
}

/** Whether a process with this id exists, ours or not. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').split('\n').slice(-15).join('\n')
}

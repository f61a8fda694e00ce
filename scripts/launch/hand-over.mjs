import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { install, root } from './install.mjs'

const windows = process.platform === 'win32'

/**
 * Installs the packages if needed, then runs `script` (TypeScript, as a server module) under the Node of the lock
 * file and ends as it ends. Signals are passed on; if this process is killed outright, the child notices by
 * its closed channel.
 */
export async function handOver(script, args = []) {
  await install()
  const child = spawn(
    nodeOfTheLock(),
    ['--conditions=react-server', '--import', 'tsx', path.join(root, script), ...args],
    { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: withBin() },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // Ctrl-C reaches the whole terminal group by itself; passing it on twice does no harm.
    process.on(signal, () => child.kill(signal))
  }
  endWithNpm(child)
  child.on('error', (error) => {
    console.error(`Could not start: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/**
 * An npm that was killed outright passes nothing on; its going shows in who our parents are (npm itself, or the shell
 * that it runs scripts in).
 */
function endWithNpm(child) {
  if (windows || !process.env.npm_lifecycle_event) return
  const parents = lineage()
  setInterval(() => {
    if (lineage() !== parents) child.kill('SIGTERM')
  }, 2_000).unref()
}

function lineage() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`
  } catch {
    return String(process.ppid)
  }
}

function nodeOfTheLock() {
  const packaged = path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(
    `Homeward needs Node 24 and could not install it here; this is ${process.version}. Install it from nodejs.org.`,
  )
  process.exit(1)
}

/** Our programs first on the path: what we start finds the same Node. */
function withBin() {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const bin = path.join(root, 'node_modules', '.bin')
  return { ...process.env, [key]: [bin, process.env[key]].filter(Boolean).join(path.delimiter) }
}

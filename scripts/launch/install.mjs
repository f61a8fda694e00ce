import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Makes node_modules what package-lock.json says; nothing happens when it is already. */
export async function install() {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    console.error(`Homeward needs Node 18 or newer to start; this is ${process.version}.`)
    process.exit(1)
  }
  const reason = staleness()
  if (!reason) return
  console.log(`Installing packages (${reason}) …`)
  const from = Date.now()
  const tick = setInterval(() => {
    console.log(`  still installing, ${Math.round((Date.now() - from) / 1000)} s`)
  }, 10_000)
  const code = await npmCi()
  clearInterval(tick)
  if (code !== 0) {
    console.error('The packages could not be installed; the reason is above. Is the network there?')
    process.exit(1)
  }
  console.log(`Installed in ${Math.round((Date.now() - from) / 1000)} s.`)
}

/** Why node_modules is not what the lock file says; empty when it is. */
function staleness() {
  const hidden = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return 'first time'
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  // Packages of other platforms are rightly absent.
  const needed = Object.entries(locked).filter(([name, entry]) => name && !entry.optional)
  const differs = needed.find(([name, entry]) => installed[name]?.version !== entry.version)
  return differs ? `${differs[0].replace(/^.*node_modules\//, '')} changed` : ''
}

function npmCi() {
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

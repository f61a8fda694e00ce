// `npm run env`: makes .env from .env.example with fresh secrets. Any Node from 18 on runs this file, which needs no
// package. It never touches a .env that is there: its secrets open a database.
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const secret = /^(?!OIDC_)\w*(PASSWORD|SECRET|KEY)=$/
const text = readFileSync('.env.example', 'utf8')
  .split('\n')
  // Hexadecimal: the same in a URL, in YAML and in a shell.
  .map((line) => (secret.test(line) ? line + randomBytes(24).toString('hex') : line))
  .join('\n')

try {
  writeFileSync('.env', text, { mode: 0o600, flag: 'wx' })
  console.log(
    '.env is written. Look at HOMEWARD_DOMAIN and HOMEWARD_TLS, then: docker compose up -d',
  )
} catch (error) {
  if (error.code !== 'EEXIST') throw error
  console.error('There is a .env already; it stays as it is.')
  process.exitCode = 1
}

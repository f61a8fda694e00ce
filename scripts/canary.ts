/** `npm run canary`: uses the application with seeded names, dumps everything it left, and looks for them. Exit 1 if any is found. */
import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Role } from '@/lib/domain/access/roles'
import { createKeyring } from '@/lib/server/sealing/keyring'
import { saveKeyring } from '@/lib/server/sealing/keyring-file'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import { dumpTables } from './canary/dump'
import { exercise } from './canary/exercise'
import { type Leak, lookAt, lookIn } from './canary/look'
import { canaries, needles } from './canary/needles'
import { removeCluster } from './database/cluster'
import { withAdmin } from './database/template'
import { buildIsCurrent, makeBuild } from './launch/build'
import { openDatabase } from './launch/database'
import { serve } from './launch/server'
import { settingsFor } from './launch/settings'

const folder = path.resolve('.data', `canary-${process.pid}`)
mkdirSync(folder, { recursive: true, mode: 0o700 })
const database = await openDatabase(folder, console.error)
const adminUrl = database.adminUrl!
const settings = settingsFor(folder, database)
Object.assign(process.env, settings, { DATABASE_URL: adminUrl })
saveKeyring(settings.KEYRING_FILE, createKeyring(randomBytes, new Date()))

const logFile = path.join(folder, 'server.log')
const log = openSync(logFile, 'a', 0o600)
if (!(await buildIsCurrent())) await makeBuild()
const server = await serve({ settings: { ...settings, LOG_LEVEL: 'debug' }, output: log })
let code = 1
try {
  const { id: agencyId, code: agencyCode } = await makeAgency(adminUrl)
  const signIn = async (...roles: Role[]) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles })).id)
  const actor = await signIn('caseworker', 'consular-officer')
  const approvers = [await signIn('caseworker'), await signIn('supervisor')]
  const { reference, pages } = await exercise(server.origin, actor, approvers)
  await server.stop()
  const looked = await withAdmin(adminUrl, async (client) => {
    await client.query('CHECKPOINT')
    const dump = await dumpTables(client)
    const all = needles()
    const inTables = [...dump].flatMap(([table, text]) => lookAt(table, text, all))
    const files = lookIn([folder, '.next'], all, [settings.KEYRING_FILE])
    // Looking must be able to find: the reference and the agency's code stand in the clear by design.
    const control = [...dump].flatMap(([table, text]) =>
      lookAt(table, text, needles({ reference, agencyCode })),
    )
    return {
      tables: dump.size,
      inTables,
      files,
      control: new Set(control.map(({ what }) => what)).size,
      needles: all.length,
    }
  })
  const leaks: Leak[] = [...looked.inTables, ...looked.files.leaks]
  console.log(
    `Opened ${pages} pages and filled every kind of record with ${Object.keys(canaries).length} canaries.`,
  )
  console.log(
    `Looked for ${looked.needles} forms of them in ${looked.tables} tables, ${looked.files.files} files, ${Math.round(looked.files.bytes / 1e6)} MB: ` +
      `database files, objects, logs (${readFileSync(logFile).length} bytes), build and caches.`,
  )
  for (const { where, what, how } of leaks.slice(0, 50))
    console.log(`LEAK: ${what}, ${how}, in ${path.relative('.', where)}`)
  if (looked.control !== 2)
    throw new Error('What stands in the clear was not found: looking does not work.')
  console.log(`${leaks.length} leaked`)
  code = leaks.length > 0 ? 1 : 0
} finally {
  await server.stop()
  await database.stop()
  await removeCluster(path.join(folder, 'postgres'))
  closeSync(log)
  rmSync(folder, { recursive: true, force: true })
}
process.exit(code)

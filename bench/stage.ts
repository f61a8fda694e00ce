/** Sets the stage in a folder of its own: database, population, the application and the floor, all on loopback. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { createKeyring } from '@/lib/server/sealing/keyring'
import { saveKeyring } from '@/lib/server/sealing/keyring-file'
import { loadKeyring } from '@/lib/server/sealing/load-keyring'
import { makeAgency, makeMember } from '@/lib/testing/members'
import { liveSession } from '@/lib/testing/sign-in'
import { removeCluster } from '@/scripts/database/cluster'
import { withAdmin } from '@/scripts/database/template'
import { openDatabase } from '@/scripts/launch/database'
import { buildIsCurrent, makeBuild } from '@/scripts/launch/build'
import { programs, runNode } from '@/scripts/launch/run-node'
import { serve } from '@/scripts/launch/server'
import { settingsFor } from '@/scripts/launch/settings'
import { sealCookie } from '@/lib/server/identity/session-cookie'
import { type Owner, populate } from './population'
import { shareOut } from './share-out'
import { spareOpenings, spareSearches } from './spare-limits'

export type Visitor = { agencyId: string; memberId: string; token: string; cookie: string }

/** A server that is driven. */
export type Driven = { url: string; pid: number }

export type Stage = {
  app: Driven
  floor: Driven
  adminUrl: string
  appUrl: string
  /** The agency that owns nine tenths, and one that owns forty dossiers. */
  large: Visitor
  small: Visitor
  /** Largest resident memory of the application's server so far, in MB. */
  peakMemory(): number
  end(): Promise<void>
}

const peakOf = (child: ChildProcess): number => {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** Nine tenths to one agency, forty dossiers to another, the rest over forty-eight. */
async function makeOwners(adminUrl: string, size: number): Promise<Owner[]> {
  const shares = [0.9, 40 / size, ...Array.from({ length: 48 }, () => (0.1 - 40 / size) / 48)]
  return Promise.all(
    shares.map(async (share) => {
      const { id: agencyId } = await makeAgency(adminUrl)
      const { id: memberId } = await makeMember(adminUrl, {
        agencyId,
        roles: ['caseworker', 'consular-officer'],
      })
      return { agencyId, memberId, share }
    }),
  )
}

async function visitor(adminUrl: string, { agencyId, memberId }: Owner): Promise<Visitor> {
  await spareSearches(adminUrl, memberId)
  await spareOpenings(adminUrl, memberId)
  const token = await liveSession(adminUrl, memberId)
  const { name, value } = await sealCookie(token)
  return { agencyId, memberId, token, cookie: `${name}=${value}` }
}

export async function setStage(
  { size, grants }: { size: number; grants: number },
  log: (line: string) => void,
): Promise<Stage> {
  const folder = path.resolve('.data', `bench-${size}`)
  await removeCluster(path.join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = await openDatabase(folder, log)
  const adminUrl = database.adminUrl!
  const settings = settingsFor(folder, database)
  Object.assign(process.env, settings, { DATABASE_URL: adminUrl })
  saveKeyring(settings.KEYRING_FILE, createKeyring(randomBytes, new Date()))
  const owners = await makeOwners(adminUrl, size)
  log(`populating ${size} dossiers`)
  await withAdmin(adminUrl, async (client) => {
    await populate(client, loadKeyring(), owners, size, log)
    await shareOut(client, owners, grants)
    await client.query('CREATE TABLE public.floor (id uuid PRIMARY KEY, body text)')
  })
  log('building')
  if (!(await buildIsCurrent())) await makeBuild()
  await runNode([programs.next, 'build', 'bench/floor'], { NODE_ENV: 'production' })
  const app = await serve({ settings: { ...settings, LOG_LEVEL: 'error' } })
  const floorSettings = { FLOOR_DATABASE_URL: adminUrl }
  const floor = await serve({ folder: 'bench/floor', settings: floorSettings }, '/handler')
  return {
    app: { url: app.origin, pid: app.child.pid! },
    floor: { url: floor.origin, pid: floor.child.pid! },
    adminUrl,
    appUrl: database.appUrl,
    large: await visitor(adminUrl, owners[0]!),
    small: await visitor(adminUrl, owners[1]!),
    peakMemory: () => peakOf(app.child),
    async end() {
      await Promise.all([app.stop(), floor.stop()])
      await database.stop()
      await removeCluster(path.join(folder, 'postgres'))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from '../env'
import { statementNames } from './statement-name'

type Connections = { pool: Pool; nameOf: ReturnType<typeof statementNames>; prisma: PrismaClient }

// One of each per process, kept across hot reloads of the development server.
const kept = globalThis as unknown as { homewardDb?: Connections; homewardDoor?: Connections }

function connect(connectionString: string, max: number): Connections {
  const pool = new Pool({ connectionString, max, connectionTimeoutMillis: 5_000 })
  // A connection that ends while nobody uses it: the pool opens another. Unheard, the event would end the process.
  pool.on('error', () => {})
  // One generator for everybody who uses these connections: a name means one text.
  const nameOf = statementNames()
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf, disposeExternalPool: true })
  return { pool, nameOf, prisma: new PrismaClient({ adapter }) }
}

/** The application's connections themselves, for statements that need no model (./sql.ts). */
export function connections(): Connections {
  return (kept.homewardDb ??= connect(env().APP_DATABASE_URL, 12))
}

/** The application's connection: role homeward_app, row-level security on everything. Use it through `asActor`. */
export function db(): PrismaClient {
  return connections().prisma
}

/** The door's connection: role homeward_door, which may call the signing-in functions and nothing else. */
export function door(): PrismaClient {
  return (kept.homewardDoor ??= connect(env().DOOR_DATABASE_URL, 4)).prisma
}

import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from '../env'
import { statementNames } from './statement-name'

// One client per process, kept across hot reloads of the development server.
const kept = globalThis as unknown as { homewardDb?: PrismaClient; homewardDoor?: PrismaClient }

function connect(connectionString: string, max: number): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max, connectionTimeoutMillis: 5_000 },
      { statementNameGenerator: statementNames() },
    ),
  })
}

/** The application's connection: role homeward_app, row-level security on everything. Use it through `asActor`. */
export function db(): PrismaClient {
  return (kept.homewardDb ??= connect(env().APP_DATABASE_URL, 12))
}

/** The door's connection: role homeward_door, which may call the signing-in functions and nothing else. */
export function door(): PrismaClient {
  return (kept.homewardDoor ??= connect(env().DOOR_DATABASE_URL, 4))
}

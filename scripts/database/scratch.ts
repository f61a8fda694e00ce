import { randomBytes } from 'node:crypto'
import { prepareRoles, type RolePasswords } from './prepare'
import { cloneDatabase, dropDatabase, templateDatabase, withAdmin } from './template'
import { openTestServer, type TestServer } from './test-server'

type Use<T> = (adminUrl: string, passwords: RolePasswords) => Promise<T>

/** Runs `use` on a throw-away database made from the migrations alone. */
export function scratchDatabase<T>(use: Use<T>): Promise<T> {
  return scratch(use, (server) => templateDatabase(server.adminUrl, server.passwords))
}

/** Runs `use` on a throw-away database with our roles and nothing else. */
export function emptyDatabase<T>(use: Use<T>): Promise<T> {
  return scratch(
    async (url, passwords) => {
      await withAdmin(url, (client) => prepareRoles(client))
      return use(url, passwords)
    },
    async () => 'template0',
  )
}

async function scratch<T>(use: Use<T>, template: (server: TestServer) => Promise<string>) {
  const server = await openTestServer()
  const name = `scratch_${randomBytes(6).toString('hex')}`
  try {
    return await use(
      await cloneDatabase(server.adminUrl, await template(server), name),
      server.passwords,
    )
  } finally {
    await withAdmin(server.adminUrl, (client) => dropDatabase(client, name))
    await server.close()
  }
}

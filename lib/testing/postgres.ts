import type { TestProject } from 'vitest/node'
import { openTestServer } from '@/scripts/database/test-server'
import { templateDatabase } from '@/scripts/database/template'
import type { RolePasswords } from '@/scripts/database/prepare'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; template: string; passwords: RolePasswords }
  }
}

/** Vitest's global setup of the integration tests: a real Postgres and a migrated template on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, passwords, close } = await openTestServer()
  try {
    const template = await templateDatabase(adminUrl, passwords)
    project.provide('postgres', { adminUrl, template, passwords })
  } catch (error) {
    await close()
    throw error
  }
  return close
}

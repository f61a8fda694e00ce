import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withAdmin } from '../database/template'
import { readIfThere } from './data-folder'
import { runNode, script } from './run-node'

/** One account of the demo, as prisma/seed/seed.ts leaves it in the data folder. */
export type DemoAccount = {
  email: string
  role: string
  agency: string
  password: string
  totpSecret: string
}

const accountsFile = (folder: string) => path.join(folder, 'demo-accounts.json')
const marker = (folder: string) => path.join(folder, 'seeding')

/** The demo's accounts; undefined in an installation without a demo. */
export function demoAccounts(folder: string): DemoAccount[] | undefined {
  const text = readIfThere(accountsFile(folder))
  return text ? (JSON.parse(text) as DemoAccount[]) : undefined
}

/** Whether a seed began here and never ended: then the database holds a part of the demo and nothing else. */
export const seedWasCut = (folder: string) => existsSync(marker(folder))

/** Whether nobody at all can sign in yet. */
export async function isUnpeopled(adminUrl: string): Promise<boolean> {
  return withAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM public.agency LIMIT 1')
    return rowCount === 0
  })
}

/** Fills an empty database with the demo: invented agencies, people and dossiers. */
export async function seedDemo(folder: string, settings: Record<string, string>): Promise<void> {
  writeFileSync(marker(folder), '')
  await runNode(script('prisma/seed/seed.ts'), settings)
  rmSync(marker(folder))
}

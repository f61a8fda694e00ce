import { staleDossiers } from '@/lib/server/administration/reindex-search'
import { withAdmin } from '../database/template'

/** One line when dossiers are filed by older rules of reading names than search uses, and what to do; else undefined. */
export async function staleIndex(adminUrl: string): Promise<string | undefined> {
  const count = await withAdmin(adminUrl, (client) => staleDossiers(client))
  if (count === 0) return undefined
  return `Search reads names by newer rules than ${count} dossiers are filed by, and may miss them: npm run admin -- reindex-search`
}

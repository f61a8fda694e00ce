import { inventPeople } from '@/lib/testing/misspelt-names'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { listDossiers } from '@/lib/server/dossiers/list-dossiers'
import { searchDossiers } from '@/lib/server/dossiers/search-dossiers'
import { actorOf } from '@/lib/server/identity/actor'
import { excessReads } from '@/lib/testing/excess-reads'
import { listRequests } from '@/lib/testing/list-requests'
import { watchStatements } from '@/lib/testing/watch-statements'
import { forgetOpenings } from './spare-limits'
import type { Stage } from './stage'

/**
 * What plans read beyond the limits, each once: of every list with every filter, of opening and of searching, as the
 * large agency and as the small one. In this process, after everything is measured.
 */
export async function readPlans({ adminUrl, large, small }: Stage): Promise<string[]> {
  const watched = await watchStatements(adminUrl)
  const name = inventPeople(1, 1)[0]!.names[0]!
  const found = new Set<string>()
  for (const [which, { token, memberId }] of Object.entries({ large, small })) {
    await forgetOpenings(adminUrl, memberId)
    const actor = (await actorOf(token))!
    const note = async (what: string, work: () => Promise<unknown>) => {
      for (const excess of await excessReads(watched, work))
        found.add(`${which}, ${what}: ${excess}`)
    }
    for (const [what, request] of listRequests) await note(what, () => listDossiers(actor, request))
    const [first] = (await listDossiers(actor, { list: 'agency', filters: {} })).dossiers
    await note('open', () => getDossier(actor, first!.reference))
    await note('search', () => searchDossiers(actor, name))
  }
  watched.stop()
  return [...found]
}

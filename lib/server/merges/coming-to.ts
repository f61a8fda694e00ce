import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import type { Actor } from '../identity/actor'
import { leadsTo } from './list-merges'

/**
 * How somebody came to a dossier, by its address: `led`, the reference of one that was merged into it; `apart`, of one
 * that a merge was just undone with. An address can say anything: `led` is given only if it does lead here, `apart` only
 * as a reference.
 */
export async function comingTo(
  actor: Actor,
  { reference }: { reference: string },
  search: Record<string, string | undefined>,
): Promise<{ led?: string; apart?: string }> {
  const read = readReference(search.led ?? search.apart ?? '')
  if (!read.ok) return {}
  if (search.apart) return { apart: read.reference }
  return (await leadsTo(actor, read.reference)) === reference ? { led: read.reference } : {}
}

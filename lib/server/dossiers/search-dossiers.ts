import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import type { ListedDossier } from './listed-dossier'
import { searchByName } from './search-by-name'
import { searchByNumber } from './search-by-number'

export type Found = { dossier: ListedDossier; by: 'name' | 'phone' | 'document' | 'handle' }

/** The most dossiers a search shows. */
export const mostFound = 50

export type SearchResult = {
  /** What was typed is the reference of a dossier the actor sees. */
  reference: string | null
  found: Found[]
}

/**
 * Finds people by what was typed: a reference, a phone or document number in any format, a handle, or a name in any
 * script and spelling, whole or in part. Every interpretation that makes sense is tried; exact ones come first.
 * Nothing of the query is stored or logged: the audit event says how many were found.
 */
export async function searchDossiers(actor: Actor, typed: string): Promise<SearchResult> {
  if (!typed.trim()) return { reference: null, found: [] }
  return asActor(actor, async (tx) => {
    const read = readReference(typed)
    if (read.ok) {
      const where = { reference: read.reference }
      const dossier = await tx.dossier.findUnique({ where, select: { reference: true } })
      if (dossier) return { reference: dossier.reference, found: [] }
    }
    const exact = await searchByNumber(tx, actor, typed)
    const seen = new Set(exact.map(({ dossier }) => dossier.reference))
    const likely = await searchByName(tx, actor, typed)
    const found = [
      ...exact,
      ...likely
        .filter(({ reference }) => !seen.has(reference))
        .map((dossier) => ({ dossier, by: 'name' as const })),
    ].slice(0, mostFound)
    await recordEvent(tx, 'dossier.search', 'done', null, { count: found.length })
    return { reference: null, found }
  })
}

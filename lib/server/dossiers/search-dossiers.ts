import 'server-only'
import { readQuery } from '@/lib/domain/names/read-query'
import { recordEvent } from '../audit/record-event'
import { inSql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { claimUse } from '../limits/claim-use'
import type { ListedDossier } from './listed-dossier'
import { searchByName } from './search-by-name'
import { searchByNumber } from './search-by-number'

export type Found = { dossier: ListedDossier; by: 'name' | 'phone' | 'document' | 'handle' }

/** The most dossiers a search shows. */
export const mostFound = 50

export type SearchResult = {
  ok: true
  /** What was typed is the reference of a dossier the actor sees. */
  reference: string | null
  /** What was typed looks like a reference with a wrong or exchanged character. */
  mistyped: boolean
  found: Found[]
}

/** So many searches by one person in so short a time that this one was not done. */
export type SearchRefusal = { ok: false; reason: 'too-fast'; seconds: number }

/**
 * Finds people by what was typed: a reference, a phone or document number in any format, a handle, or a name in any
 * script and spelling, whole or in part. Every interpretation that makes sense is tried; exact ones come first.
 * Nothing of the query is stored or logged: the audit event says how many were found.
 * Refusals: `too-fast`, with the seconds until the next search is done (lib/domain/limits); audited.
 */
export async function searchDossiers(
  actor: Actor,
  typed: string,
): Promise<SearchResult | SearchRefusal> {
  const meant = readQuery(typed, actor.agency.country)
  const mistyped = meant.some(({ kind }) => kind === 'mistyped-reference')
  if (!typed.trim()) return { ok: true, reference: null, mistyped, found: [] }
  const claimed = await claimUse('search', actor.memberId)
  if (!claimed.ok) {
    await inSql(actor, (tx) => recordEvent(tx, 'dossier.search', 'refused', null, { by: 'limit' }))
    return claimed
  }
  return inSql(actor, async (tx) => {
    const read = meant.find((one) => one.kind === 'reference')
    if (read) {
      const [dossier] = await tx.$queryRaw<{ reference: string }[]>`
        SELECT reference FROM dossier WHERE reference = ${read.reference}`
      if (dossier) return { ok: true, reference: dossier.reference, mistyped, found: [] }
    }
    const exact = await searchByNumber(tx, actor, typed, meant)
    const seen = new Set(exact.map(({ dossier }) => dossier.reference))
    const tiers = meant.find((one) => one.kind === 'name')?.tiers ?? []
    const likely = await searchByName(tx, actor, typed, tiers)
    const found = [
      ...exact,
      ...likely
        .filter(({ reference }) => !seen.has(reference))
        .map((dossier) => ({ dossier, by: 'name' as const })),
    ].slice(0, mostFound)
    await recordEvent(tx, 'dossier.search', 'done', null, { count: found.length })
    return { ok: true, reference: null, mistyped, found }
  })
}

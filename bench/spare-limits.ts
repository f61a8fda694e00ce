/** A driver searches as no person does. */
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { limitKey } from '@/lib/server/limits/limiter'
import { withAdmin } from '@/scripts/database/template'

/**
 * Gives a member searches beyond every limit, by counters that begin far below zero and never run out. Each search is
 * counted all the same, so that what counting costs is in the figures.
 */
export async function spareSearches(adminUrl: string, memberId: string): Promise<void> {
  const keys = rateLimits.search.map(
    ({ seconds }) => `search-${seconds}:${limitKey('search', memberId)}`,
  )
  await withAdmin(adminUrl, async (client) => {
    await client.query(
      'INSERT INTO public.rate_limit (key, points, expire) SELECT unnest($1::text[]), -1000000000, NULL',
      [keys],
    )
  })
}

/**
 * Every dossier that the member's agency has now counts as one the member opened today. Each opening is looked up among
 * what was counted all the same.
 */
export async function spareOpenings(adminUrl: string, memberId: string): Promise<void> {
  await withAdmin(adminUrl, async (client) => {
    await client.query(
      `INSERT INTO public.daily_use (member_id, kind, subject)
       SELECT m.id, 'dossier', a.dossier_id FROM public.member m
       JOIN public.dossier_access a ON a.agency_id = m.agency_id WHERE m.id = $1
       ON CONFLICT DO NOTHING`,
      [memberId],
    )
  })
}

/** Forgets what the member opened, so that the next openings are the first of a day. */
export async function forgetOpenings(adminUrl: string, memberId: string): Promise<void> {
  await withAdmin(adminUrl, async (client) => {
    await client.query('DELETE FROM public.daily_use WHERE member_id = $1', [memberId])
  })
}

/** A driver searches as no person does. */
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { limitKey } from '@/lib/server/limits/limiter'
import { withAdmin } from '@/scripts/database/template'

/**
 * Gives a member searches beyond every limit, by counters that begin far below zero and never run out. Each search is
 * counted all the same, so that what counting costs is in the figures.
 */
export async function spareLimits(adminUrl: string, memberId: string): Promise<void> {
  const keys = rateLimits.search.map(
    ({ seconds }) => `search-${seconds}:${limitKey('search', memberId)}`,
  )
  await withAdmin(adminUrl, (client) =>
    client.query(
      'INSERT INTO public.rate_limit (key, points, expire) SELECT unnest($1::text[]), -1000000000, NULL',
      [keys],
    ),
  )
}

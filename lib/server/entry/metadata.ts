import 'server-only'
import type { Metadata } from 'next'
import type { Action } from '@/lib/domain/access/permissions'
import { declare } from './policy'

/**
 * The title of a screen. It is made of message keys alone: a title ends up in history, tabs and screen shares, so a
 * name or reference never belongs in it, and no data is loaded for it.
 */
export function title(policy: Action | { public: string }, words: () => Promise<string>) {
  return declare(policy, async function generateMetadata(): Promise<Metadata> {
    return { title: await words() }
  })
}

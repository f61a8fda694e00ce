import 'server-only'
import type { ReactNode } from 'react'
import type { Action } from '@/lib/domain/access/permissions'
import type { Actor } from '../identity/actor'
import { currentActor } from './admit'
import { declare } from './policy'

/**
 * The frame around signed-in screens. It decides nothing (each page inside does, on its own) and shows only what the
 * actor is; signed out, it renders the bare page, which redirects.
 */
export function layout(
  action: Action,
  render: (frame: { actor: Actor; children: ReactNode }) => Promise<ReactNode>,
) {
  return declare(action, async function Layout({ children }: { children: ReactNode }) {
    const actor = await currentActor()
    return actor ? render({ actor, children }) : children
  })
}

/** The frame around public screens. */
export function publicLayout(
  reason: string,
  render: (frame: { children: ReactNode }) => Promise<ReactNode>,
) {
  return declare(
    { public: reason },
    async function PublicLayout({ children }: { children: ReactNode }) {
      return render({ children })
    },
  )
}

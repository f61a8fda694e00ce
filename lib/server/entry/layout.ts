import 'server-only'
import type { ReactNode } from 'react'
import type { Action } from '@/lib/domain/access/permissions'
import type { Actor } from '../identity/actor'
import { currentActor } from './admit'
import { declare } from './policy'
import { insteadOfFrame } from './stand-in'

/**
 * The frame around signed-in screens. It decides nothing (each page inside does, on its own) and shows only what the
 * actor is; signed out, it renders the bare page, which redirects. Without a database: the page, which says so, in the
 * plainest frame.
 */
export function layout(
  action: Action,
  render: (frame: { actor: Actor; children: ReactNode }) => Promise<ReactNode>,
) {
  return declare(action, async function Layout({ children }: { children: ReactNode }) {
    try {
      const actor = await currentActor()
      return actor ? await render({ actor, children }) : children
    } catch (error) {
      return insteadOfFrame(error, children)
    }
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

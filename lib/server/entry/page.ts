import 'server-only'
import { forbidden, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Action } from '@/lib/domain/access/permissions'
import type { Actor } from '../identity/actor'
import { admit } from './admit'
import { withinCaps } from './capped'
import { declare } from './policy'
import { requestedPath } from './requested-path'
import { insteadOfCapped, insteadOfPage } from './stand-in'

type Params = Record<string, string>
export type Search = Record<string, string | undefined>
export type NextPageProps = {
  params: Promise<Record<string, string | string[] | undefined>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function plain(from: NextPageProps['params'] | undefined): Promise<Params & Search> {
  const entries = Object.entries((await from) ?? {})
  return Object.fromEntries(
    // A repeated query parameter counts once: the last one given.
    entries.map(([key, value]) => [
      key,
      Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? ''),
    ]),
  )
}

/**
 * A screen for signed-in people who may do `action`. Signed out: to the sign-in page and back here afterwards.
 * Not allowed, or a daily limit reached: the page that says whom to ask. Without a database: the page that says so.
 */
export function page(
  action: Action,
  render: (request: { actor: Actor; params: Params; search: Search }) => Promise<ReactNode>,
) {
  return declare(action, async function Page(props: NextPageProps): Promise<ReactNode> {
    try {
      const admission = await admit(action)
      if (admission.ok) {
        const [params, search] = await Promise.all([plain(props.params), plain(props.searchParams)])
        const { actor } = admission
        return await withinCaps(
          actor,
          action,
          () => render({ actor, params, search }),
          insteadOfCapped,
        )
      }
      if (admission.reason === 'not-allowed') forbidden()
    } catch (error) {
      return insteadOfPage(error, false)
    }
    redirect(`/sign-in?next=${encodeURIComponent(await requestedPath())}`)
  })
}

/** A screen for anybody. `reason` says why no session is needed. */
export function publicPage(
  reason: string,
  render: (request: { params: Params; search: Search }) => Promise<ReactNode>,
) {
  return declare(
    { public: reason },
    async function PublicPage(props: NextPageProps): Promise<ReactNode> {
      try {
        const [params, search] = await Promise.all([plain(props.params), plain(props.searchParams)])
        return await render({ params, search })
      } catch (error) {
        return insteadOfPage(error, true)
      }
    },
  )
}

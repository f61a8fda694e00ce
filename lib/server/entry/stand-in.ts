import 'server-only'
import { headers } from 'next/headers'
import { createElement, type ReactNode } from 'react'
import type { Capped } from '@/lib/domain/limits/daily-caps'
import { isDatabaseAway } from '../db/database-away'
import { log } from '../log/log'
import { requestedPath } from './requested-path'

/** What stands in for a screen that cannot be made. The app gives it: how a screen looks is not known here. */
export type StandIn = {
  /** The frame, where the screen's own cannot be made either. */
  Frame: (props: { children: ReactNode }) => Promise<ReactNode>
  /** Says it. `path`: this page; `sent`: the browser had sent a form by itself, and can send it again. */
  Content: (props: { path: string; sent: boolean }) => Promise<ReactNode>
  /** Says that a daily limit is reached. `ask`: names of the supervisors. */
  Capped: (props: { kind: Capped; ask: readonly string[] }) => Promise<ReactNode>
}

let given: StandIn | undefined

/** Gives what stands in for a screen from now on. The root layout does, which is part of every screen. */
export function standInWith(standIn: StandIn): void {
  given = standIn
}

/** The stand-in. @throws `error` itself when it does not say that the database is away: then it is a bug of ours. */
function standInFor(error: unknown): StandIn {
  if (!given || !isDatabaseAway(error)) throw error
  return given
}

/**
 * What is shown instead of a page that `error` broke, in the frame that is there; with one of its own if `framed`. The
 * browser gets a page that can be read without script, where a thrown error would be an empty one.
 */
export async function insteadOfPage(error: unknown, framed: boolean): Promise<ReactNode> {
  const { Frame, Content } = standInFor(error)
  log().error({ event: 'page-failed', away: true })
  const sent = (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false
  const content = createElement(Content, { path: await requestedPath(), sent })
  return framed ? createElement(Frame, null, content) : content
}

/** What is shown instead of a page past a daily limit. @throws when the app gave nothing: a bug of ours. */
export async function insteadOfCapped(kind: Capped, ask: readonly string[]): Promise<ReactNode> {
  if (!given) throw new Error('Nothing stands in for a screen yet.')
  return createElement(given.Capped, { kind, ask })
}

/** The frame instead of one that `error` broke. */
export function insteadOfFrame(error: unknown, children: ReactNode): ReactNode {
  return createElement(standInFor(error).Frame, null, children)
}

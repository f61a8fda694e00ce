/** Where the main navigation goes. One table, in the order it is read; each entry is for whoever may do its action. */
import { type Action, may } from './permissions'
import type { Role } from './roles'

/** `key` names the message `shell.nav.<key>` and, with `keys`, the keyboard shortcut. */
export type Place = { key: string; href: string; action: Action; keys: string }

export const places = [
  { key: 'dossiers', href: '/dossiers', action: 'dossier.list', keys: 'g d' },
  { key: 'inbox', href: '/inbox', action: 'offer.list', keys: 'g i' },
  { key: 'approvals', href: '/approvals', action: 'approval.list', keys: 'g v' },
  { key: 'tasks', href: '/tasks', action: 'task.list', keys: 'g k' },
  { key: 'operations', href: '/operations', action: 'operation.list', keys: 'g o' },
  { key: 'overrides', href: '/overrides', action: 'override.review', keys: 'g c' },
  { key: 'people', href: '/people', action: 'member.list', keys: 'g p' },
  { key: 'agencies', href: '/agencies', action: 'agency.list', keys: 'g a' },
  { key: 'audit', href: '/audit', action: 'audit.read', keys: 'g t' },
] as const satisfies readonly Place[]

/** The places somebody with these roles may go. */
export const placesFor = (held: readonly Role[]): Place[] =>
  places.filter(({ action }) => may(held, action))

/** Where signing in leads when nothing else was asked for: the first of one's places, or one's own account. */
export const homeFor = (held: readonly Role[]): string => placesFor(held)[0]?.href ?? '/account'

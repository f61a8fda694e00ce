import 'server-only'
import type { Action } from '@/lib/domain/access/permissions'

/**
 * Who may come in through an entry point: an action of the permission table, or `public` with the reason why
 * nobody needs to be signed in there.
 */
export type Policy = Action | { public: string }

/** Where the declared policy of an entry point hangs, for the test that lists entry points from the build. */
export const policyMark = Symbol.for('homeward.policy')

/** Marks an entry point with its policy. The wrappers of this folder call it; nothing else should. */
export function declare<F extends object>(policy: Policy, entry: F): F {
  return Object.defineProperty(entry, policyMark, { value: policy, enumerable: true })
}

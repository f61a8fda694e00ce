import type { getTranslations } from 'next-intl/server'
import type { MoveReason } from '@/lib/domain/workflow/plan-move'
import type { Way } from '@/lib/domain/workflow/way'

export type Words = Awaited<ReturnType<typeof getTranslations>>

/** What a way is called: the status it enters, or what happened. */
export const wayTitle = (t: Words, { to, branch }: Pick<Way, 'to' | 'branch'>): string =>
  branch ? t(`move.branch.${branch}`) : t(`dossier.status.${to}`)

const named = {
  gap: 'completeness.requirement',
  stale: 'completeness.requirement',
  clearance: 'codes.clearanceItem',
} as const

/** What stands against a move, in words. */
export function reasonText(t: Words, { code, roles }: MoveReason): string {
  const [word = '', what = ''] = code.split('.')
  if (word === 'gate') return t(`move.gate.${what}`)
  if (word in named) {
    return t(`move.why.${word}`, { what: t(`${named[word as keyof typeof named]}.${what}`) })
  }
  const names = (roles ?? []).map((role) => t(`people.role.${role}`)).join(', ')
  return t(`move.why.${code}`, { roles: names })
}

import { type Status, statuses } from '../dossier/statuses'
import { type Branch, branches, branchKeys } from './branches'
import type { BranchRule, StatusRule } from './rule'
import { statusRules } from './workflow'

/** One way on from a status: the next step into another (`branch` is null), or something that happened. */
export type Way = { from: Status; to: Status; branch: Branch | null }

/** The rule of a way: of the status it enters, or of its branch. */
export function rulesOf({ to, branch }: Pick<Way, 'to' | 'branch'>): RuleOfWay {
  return branch ? branches[branch] : statusRules[to]
}

type RuleOfWay = Omit<Partial<BranchRule>, 'from' | 'to' | 'stays' | 'reasons' | 'does'> &
  Pick<StatusRule, 'does'>

const isIn = (list: readonly Status[] | undefined, status: Status) =>
  list?.includes(status) ?? false

/** Where a branch can lead from a status: one status, but after a closure wherever the case may have been before it. */
export function branchTargets(branch: Branch, from: Status): Status[] {
  const rule: BranchRule = branches[branch]
  if (!isIn(rule.from, from)) return []
  if (isIn(rule.stays, from)) return [from]
  if (rule.to !== 'before') return [rule.to]
  return statuses.filter((status) => status !== 'closed')
}

/** Every way on from a status: next steps in the order of the way home, then branches in the order of their table. */
export function waysFrom(from: Status): Way[] {
  const steps = statuses.filter((to) => isIn(statusRules[to].from, from))
  return [
    ...steps.map((to) => ({ from, to, branch: null })),
    ...branchKeys.flatMap((branch) =>
      branchTargets(branch, from).map((to) => ({ from, to, branch })),
    ),
  ]
}

/** Every way of the whole table. The database has the same ones, and refuses others. */
export const allWays = (): Way[] => statuses.flatMap(waysFrom)

/** Whether a text, such as a parameter of an address, names a branch. */
export const isBranch = (name: string | undefined): name is Branch =>
  branchKeys.some((branch) => branch === name)

/** The page of a way's form, and the key of its draft. */
export const wayPath = (reference: string, { to, branch }: Pick<Way, 'to' | 'branch'>) =>
  `/dossiers/${reference}/move?${branch ? `branch=${branch}` : `to=${to}`}`

/**
 * The way that an address or a form names, from where a case stands now.
 * @param closedFrom where a closed case stood before; the way of reopening it leads there
 * @returns undefined when nothing of the table is named
 */
export function readWay(
  from: Status,
  named: { to?: string; branch?: string },
  closedFrom: Status | null,
): Way | undefined {
  const ways = waysFrom(from).filter(({ branch, to }) =>
    named.branch ? branch === named.branch : !branch && to === named.to,
  )
  return ways.length > 1 ? ways.find(({ to }) => to === closedFrom) : ways[0]
}

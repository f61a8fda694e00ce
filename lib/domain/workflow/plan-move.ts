import type { Section } from '../access/sections'
import type { Role } from '../access/roles'
import type { AgencyKind } from '../agency/kinds'
import type { RequirementGap } from '../completeness/profile-gaps'
import type { Status } from '../dossier/statuses'
import type { ClearanceItem } from '../exit/clearance-of'
import { type Gate, ofTheLiving } from './gates'
import { branchTargets, rulesOf, type Way } from './way'
import { statusRules } from './workflow'

/** What a plan must know of a case, put together by lib/server/workflow/case-facts.ts. */
export type CaseFacts = {
  status: Status
  /** Gates that are met, as far as the mover's agency sees. */
  met: ReadonlySet<Gate>
  /** Gates whose section the mover's agency does not see. */
  unseen: ReadonlySet<Gate>
  /** The way to what a gate asks for, a path below the dossier. */
  links: Readonly<Record<Gate, string>>
  /** What the chosen authority asks for and is not there; null while none is chosen. */
  gaps: readonly (RequirementGap & { link: string })[] | null
  /** What still keeps the person from travelling. */
  clearance: readonly { item: ClearanceItem; link: string }[]
  /** A state of which the person is a citizen has its embassy here. */
  represented: boolean
  /** The newest word is that the person has died. */
  deceased: boolean
  /** Where the case stood before it was closed; null when it is open. */
  closedFrom: Status | null
  /** A move waits for its second person. */
  waiting: boolean
}

/** Whoever wants to move a case. */
export type Mover = {
  roles: readonly Role[]
  agencyKind: AgencyKind
  owner: boolean
  /** Sections that the agency may write. */
  writes: readonly Section[]
}

export type MoveReason = {
  /** One of the fixed codes, or a gate, requirement or item behind its word and a dot; the message `move.reason.<code>`. */
  code: string
  /** The way to what is missing: a path below the dossier. */
  link?: string
  /** Who could do it. */
  roles?: readonly Role[]
}

export type PlannedMove =
  | { ok: true; to: Status; needsSecond: boolean }
  | { ok: false; reasons: MoveReason[] }

const overlaps = (held: readonly Role[], some: readonly Role[]) =>
  held.some((role) => some.includes(role))

/** Those who may do the act of a way, as this mover's agency stands to the case; none when it may not at all. */
function doers(way: Way, mover: Mover, represented: boolean): readonly Role[] {
  const { does, others, unrepresented } = rulesOf(way)
  if (mover.owner) return unrepresented && !represented ? [...does, 'caseworker'] : does
  if (!others || !mover.writes.includes(others.section)) return []
  const more = !others.kind || others.kind === mover.agencyKind ? (others.roles ?? []) : []
  return [...does, ...more]
}

/**
 * Who of a mover's agency may do a way at all, and who may only ask for it.
 * @returns `does`, `asks`, or null for somebody whose roles allow neither
 */
export function standingFor(way: Way, mover: Mover, represented: boolean): 'does' | 'asks' | null {
  if (overlaps(mover.roles, doers(way, mover, represented))) return 'does'
  const { asks = [] } = rulesOf(way)
  return mover.owner && overlaps(mover.roles, asks) ? 'asks' : null
}

function gateReasons(way: Way, facts: CaseFacts): MoveReason[] {
  const { gates = [] } = rulesOf(way)
  return gates.flatMap((gate): MoveReason[] => {
    if (facts.deceased && ofTheLiving.includes(gate)) return []
    if (gate === 'profile') {
      if (!facts.gaps) return []
      return facts.gaps.map(({ key, state, link }) => ({
        code: state === 'stale' ? `stale.${key}` : `gap.${key}`,
        link,
      }))
    }
    if (gate === 'clearance' && !facts.unseen.has(gate)) {
      return facts.clearance.map(({ item, link }) => ({ code: `clearance.${item}`, link }))
    }
    if (facts.unseen.has(gate)) return [{ code: 'unseen' }]
    return facts.met.has(gate) ? [] : [{ code: `gate.${gate}`, link: facts.links[gate] }]
  })
}

function isLeadingThere({ from, to, branch }: Way, facts: CaseFacts): boolean {
  if (from !== facts.status) return false
  if (!branch) return statusRules[to].from.some((one: Status) => one === from)
  if (branch === 'reopen' && to !== facts.closedFrom) return false
  return branchTargets(branch, from).includes(to)
}

/**
 * Whether a case may go a way, by the one table. Pure: everything it looks at is given.
 *
 * @returns where it goes and whether a second person must decide; or every reason against it, each with the way to what
 *   is missing: `not-from-here`, `not-yours` (another agency's case), `role` (with those who could), `waits` (a move
 *   waits for its second person), `unseen` (in a section not given), `gate.…`, `gap.…`, `stale.…`, `clearance.…`
 */
export function planMove(facts: CaseFacts, mover: Mover, way: Way): PlannedMove {
  if (!isLeadingThere(way, facts)) return { ok: false, reasons: [{ code: 'not-from-here' }] }
  const rule = rulesOf(way)
  const standing = standingFor(way, mover, facts.represented)
  const able = doers(way, mover, facts.represented)
  const who: MoveReason[] = standing
    ? []
    : [able.length > 0 ? { code: 'role', roles: able } : { code: 'not-yours' }]
  const needsSecond = rule.twoPeople === true || standing === 'asks'
  // One question at a time; what somebody may do alone goes ahead, and overtakes it.
  const waits: MoveReason[] =
    facts.waiting && needsSecond ? [{ code: 'waits', link: '/move#waiting' }] : []
  const reasons = [...who, ...waits, ...gateReasons(way, facts)]
  if (reasons.length > 0) return { ok: false, reasons: unique(reasons) }
  return { ok: true, to: way.to, needsSecond }
}

const unique = (reasons: readonly MoveReason[]): MoveReason[] => [
  ...new Map(reasons.map((reason) => [reason.code, reason])).values(),
]

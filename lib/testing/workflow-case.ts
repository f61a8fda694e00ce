import { sections } from '@/lib/domain/access/sections'
import { type Gate, gateLink, gateRules } from '@/lib/domain/workflow/gates'
import { type CaseFacts, type Mover, planMove } from '@/lib/domain/workflow/plan-move'
import type { Way } from '@/lib/domain/workflow/way'

/** Every gate of the table. */
export const gates = Object.keys(gateRules) as Gate[]

const factsOf = (given: Partial<CaseFacts> = {}): CaseFacts => ({
  status: 'reported',
  met: new Set(gates),
  unseen: new Set(),
  links: Object.fromEntries(gates.map((gate) => [gate, gateLink(gate, {})])) as CaseFacts['links'],
  gaps: null,
  clearance: [],
  represented: true,
  deceased: false,
  closedFrom: 'verifying',
  waiting: false,
  ...given,
})

const moverOf = (given: Partial<Mover> = {}): Mover => ({
  roles: ['consular-officer', 'caseworker', 'supervisor'],
  agencyKind: 'embassy',
  owner: true,
  writes: sections,
  ...given,
})

/** What comes of a way in a case with everything there, for somebody of its own agency with every role. */
export const planned = (way: Way, facts: Partial<CaseFacts> = {}, mover: Partial<Mover> = {}) =>
  planMove(factsOf({ status: way.from, ...facts }), moverOf(mover), way)

/** Why a way is barred: the codes of every reason; none when it is open. */
export const codes = (way: Way, facts: Partial<CaseFacts> = {}, mover: Partial<Mover> = {}) => {
  const plan = planned(way, facts, mover)
  return plan.ok ? [] : plan.reasons.map(({ code }) => code)
}

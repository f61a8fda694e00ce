import type { Section } from '../access/sections'
import type { Role } from '../access/roles'
import type { Whereabouts } from '../codes/sightings'
import { type Status, statuses } from '../dossier/statuses'
import type { Gate } from './gates'

/** What a move does beside changing the status; `lib/server/workflow/effects.ts` does it in the same transaction. */
export type Effect = 'person-moved' | 'void-location' | 'mark-duress' | 'open-legal-matter'

/** What the form of a move asks beside when and why; `lib/domain/workflow/move-fields.ts` says how. */
export type Asked = 'profile' | 'fileNumber' | 'how' | 'closure' | 'other'

type Who = {
  /** Those whose act it is, at the agency that owns the dossier. */
  does: readonly Role[]
  /** Those who may ask for it; one of `does` then decides. */
  asks?: readonly Role[]
  /** A caseworker does it for a citizen of a state that has no embassy here: nobody else could. */
  unrepresented?: true
  /** People of another agency, in the roles of `does` and these, when it may write in the section. */
  others?: { section: Section; roles?: readonly Role[]; kind?: 'task-force' }
  /** One asks and somebody else decides, whoever asks. */
  twoPeople?: true
}

export type StatusRule = Who & {
  from: readonly Status[]
  gates: readonly Gate[]
  asked: readonly Asked[]
  /** Where the person is from then on; several: the form asks which. */
  whereabouts?: readonly Whereabouts[]
}

export type BranchRule = Who & {
  from: readonly Status[]
  /** Where it leads; from `stays` the case remains where it is; `before`: where it was closed from. */
  to: Status | 'before'
  stays?: readonly Status[]
  reasons: readonly string[]
  gates?: readonly Gate[]
  asked?: readonly Asked[]
  whereabouts?: readonly Whereabouts[]
  effects?: readonly Effect[]
  /** The code with which it closes. */
  closure?: string
}

/** What several rules share: who works on cases, whose act a consular one is, what a supervisor decides. */
export const field = ['caseworker', 'consular-officer'] as const
export const consular = { does: ['consular-officer'], unrepresented: true } as const
export const supervised = { does: ['supervisor'], asks: field } as const

/** An agency that negotiates beside the owner. */
export const talks = { section: 'negotiation' } as const

/** Where somebody may be once free. */
export const free = ['in_shelter', 'with_authorities', 'in_transit', 'home', 'unknown'] as const

/** The statuses of the way home from one to another, both among them. */
export const between = (first: Status, last: Status): Status[] =>
  statuses.slice(statuses.indexOf(first), statuses.indexOf(last) + 1)

/** The statuses in which the person is not free yet, and all in which the case is not closed. */
export const held = between('reported', 'agreed')
export const open = between('reported', 'reintegration')

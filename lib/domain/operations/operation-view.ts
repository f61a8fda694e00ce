import type { Section } from '../access/sections'

/** A dossier that an agency brought into an operation; `sees`: the sections that the reader's agency was given of it. */
export type BroughtDossier = {
  reference: string
  agencyId: string
  mine: boolean
  sees: Section[]
}

/** Who does what by when (`2026-11-22`). */
export type OperationTask = {
  id: string
  agencyId: string
  text: string
  dueOn: string | null
  done: boolean
}

/** A line of the shared log. `by`: a name where the reader may know it. `at`: ISO 8601 instant. */
export type OperationEntry = {
  id: string
  agencyId: string
  by: string | null
  at: string
  text: string
}

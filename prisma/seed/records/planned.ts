import type { KindName, RecordKinds } from '@/lib/domain/kinds/registry'
import type { AnyValues, ValuesOf } from '@/lib/domain/record/values-of'
import type { Person } from '../people/person'
import type { Chance } from '../random'
import type { Times } from '../times'

/** A record to be saved. */
export type Planned = { kind: KindName; recordId: string; values: AnyValues }

/** One invented case while its records are made up. */
export type Case = {
  person: Person
  chance: Chance
  times: Times
  /** Ids of the stored pictures of this dossier, by what they show. */
  files: Partial<Record<Shown, string>>
}

/** What a picture shows. */
export type Shown = 'passport' | 'portrait' | 'building' | 'chat'

/** A record of a kind, its values typed by the kind's own table; a new id unless one is given. */
export function planned<K extends KindName>(
  kind: K,
  values: ValuesOf<RecordKinds[K]>,
  recordId: string = crypto.randomUUID(),
): Planned {
  return { kind, recordId, values: values as AnyValues }
}

/** A `files` value of one stored picture, if there is one. */
export const filesOf = (id: string | undefined): string[] | undefined => (id ? [id] : undefined)

/** Hours since the newest sighting, or since about when a case without one was reported. */
export const lastHeardOf = ({ last }: Person): number => last?.hoursAgo ?? 200

/** The same, of a case whose records are made up. */
export const lastHeard = ({ person }: Case): number => lastHeardOf(person)

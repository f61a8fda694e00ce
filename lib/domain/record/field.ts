/**
 * The vocabulary in which every section of a dossier is described. A record kind is data: the form,
 * the summary, the schema, the history and the completeness list all read the same table.
 */
import type { Section } from '../access/sections'
import type { CodeList } from '../codes/code-list'

type Base = {
  key: string
  /** Refuse the record without it. Rare: a dossier starts from a name alone. */
  required?: true
  /** Show only when another field of the same record has one of these values (progressive: without JS it is shown always). */
  when?: { field: string; is: readonly string[] }
  /** A hint exists as message `record.<kind>.<key>.hint`. */
  hint?: true
  /** Optional to ask and harmful to spread: collapsed by default, never in a packet. */
  sensitive?: true
  /** Not sent to a screen before somebody asked for it on the one that shows the safe-contact plan. */
  guarded?: true
  /** Search finds the dossier by it, in this manner. */
  find?: 'name' | 'document' | 'phone' | 'handle'
}

/** A date or moment that may not lie before another field of the same record. */
type Ordered = { past?: true; notBefore?: string }

export type Field = Base &
  (
    | {
        type: 'text'
        max?: number
        /** names and numbers: spellcheck off, any script */ exact?: true
      }
    | { type: 'paragraph'; max?: number; exact?: true }
    /** ISO 8601, reduced precision allowed: 2026, 2026-11, 2026-11-22. Typed in any calendar or digits. */
    | ({ type: 'date' } & Ordered)
    /** ISO 8601 instant; typed as local date and time of the writer's time zone. */
    | ({ type: 'moment' } & Ordered)
    /** `22:30`: a time of day at the place the record is about, whatever the writer's time zone. */
    | { type: 'time' }
    | { type: 'code'; codes: CodeList }
    | { type: 'codes'; codes: CodeList }
    /** ISO 3166-1 alpha-2. */
    | { type: 'country' }
    | { type: 'countries' }
    /** ISO 3166-2 of Cambodia, Laos, Myanmar, Thailand and neighbours. */
    | { type: 'area' }
    /** yes · no · unknown */
    | { type: 'answer' }
    /**
     * Whole or decimal number in the unit of the label. Refused beside the field that `unless` names, once that is a
     * whole date: then it is counted.
     */
    | { type: 'number'; min?: number; max?: number; decimals?: number; unless?: string }
    /** `{ amount: '1200.00', currency: 'USD' }` */
    | { type: 'money' }
    /** E.164 when it could be parsed; otherwise refused with the reason. */
    | { type: 'phone' }
    /** `{ lat, lon }` in WGS 84 degrees, six decimals; typed as decimal, DMS or pasted from a map. */
    | { type: 'point' }
    /** Stored files of this record, by id. */
    | { type: 'files'; accept: 'image' | 'any' }
    /** Another record of the same dossier, by id: `to` is its kind. */
    | { type: 'reference'; to: string }
  )

/** A question group: one page on a phone, one fieldset on a desk. Title `record.<kind>.group.<key>`. */
export type Group = { key: string; fields: readonly Field[] }

export type RecordKind = {
  /** Also the table, the URL segment and the message namespace: `record.<name>`. */
  name: string
  section: Section
  /** one: a single record, edited; many: any number, each edited; log: appended and corrected by a newer one only. */
  holds: 'one' | 'many' | 'log'
  groups: readonly Group[]
  /** Field keys that make the one-line title of a record in a list, as far as they are given. */
  title: readonly string[]
  /** The date or moment by which the records of this kind are ordered, newest first. */
  at?: string
}

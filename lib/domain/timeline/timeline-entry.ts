import type { Section } from '../access/sections'
import type { KindName } from '../kinds/registry'
import type { AnyValues } from '../record/values-of'
import type { Way } from '../workflow/way'
import type { EventKind } from './event-kinds'

type Common = {
  key: string
  kind: EventKind
  /** ISO 8601 instant. */ at: string
  by: string | null
}

/** Something that happened to a case, of a section that the reader sees. */
export type TimelineEntry = Common &
  (
    | {
        what: 'move'
        way: Way
        reason: string | null
        closure: string | null
        state: string
        words: string | null
        answer: string | null
      }
    | { what: 'record'; record: KindName; recordId: string; section: Section; values: AnyValues }
    | { what: 'sent' | 'answered'; code: string }
    | { what: 'granted' | 'ended'; agency: string; sections: Section[] }
  )

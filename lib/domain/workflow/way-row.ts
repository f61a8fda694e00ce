import { rulesOf, type Way } from './way'

/** A way as the database keeps it, to refuse whatever else: the widest that the table allows to anybody. */
export type WayRow = {
  from: string
  to: string
  /** '' for a next step. */
  branch: string
  does: string[]
  asks: string[]
  /** The section that another agency must be able to write to go this way; null when none can. */
  section: string | null
  others: string[]
  twoPeople: boolean
}

/**
 * The row of a way. What depends on the case (whose embassy is here) or on the kind of an agency is decided by
 * `planMove` alone; the row holds every role that either allows.
 */
export function wayRow(way: Way): WayRow {
  const { does, asks = [], unrepresented, others, twoPeople = false } = rulesOf(way)
  return {
    from: way.from,
    to: way.to,
    branch: way.branch ?? '',
    does: [...does, ...(unrepresented ? ['caseworker'] : [])],
    asks: [...asks],
    section: others?.section ?? null,
    others: others ? [...does, ...(others.roles ?? [])] : [],
    twoPeople,
  }
}

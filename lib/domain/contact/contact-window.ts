import type { ValuesOf } from '../record/values-of'
import type { safeContactPlan } from '../kinds/safe-contact-plan'
import type { PlaceZone } from '../codes/contact'
import { localMoment } from '../record/local-moment'
import { placeZones, zoneOfPlace } from './place-zones'

type Plan = ValuesOf<typeof safeContactPlan>

/** How the present moment stands to the hours in which the person may be contacted. */
export type ContactWindow =
  /** The plan names no hours. */
  | { state: 'open-ended' }
  /** It names hours, but nobody said by whose clocks. */
  | { state: 'no-zone'; from: string; until: string }
  | { state: 'inside' | 'outside'; from: string; until: string; place: PlaceZone; now: string }

/** Whether a time of day lies in a span; one that ends before it begins goes over midnight. Both ends count. */
export function isWithin(time: string, from: string, until: string): boolean {
  return from <= until ? from <= time && time <= until : time >= from || time <= until
}

/**
 * Whether now is a time at which the plan allows contact, by the clocks of the place where the person is.
 * Where the plan names only one end, the other is midnight.
 *
 * @param plan its values; times of day as HH:MM
 * @param area ISO 3166-2 of the last known place, where the reader sees it; null when not
 * @param now ISO 8601 instant
 */
export function contactWindow(plan: Plan, area: string | null, now: string): ContactWindow {
  const { windowFrom, windowUntil } = plan
  if (!windowFrom && !windowUntil) return { state: 'open-ended' }
  const [from, until] = [windowFrom ?? '00:00', windowUntil ?? '23:59']
  const place = zoneOfPlace(plan.placeZone, area)
  if (!place) return { state: 'no-zone', from, until }
  const { time } = localMoment(now, placeZones[place])
  return {
    state: isWithin(time, from, until) ? 'inside' : 'outside',
    from,
    until,
    place,
    now: time,
  }
}

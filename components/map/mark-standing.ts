import type { MapPoint } from '@/lib/domain/map/view'
import type { Standing } from '@/lib/domain/section/sighting-standing'

/** How a sighting is marked, on the map and in the list beside it. */
export const markStanding = (standing: Standing): MapPoint['standing'] => {
  if (standing === 'counts') return 'counts'
  return standing === 'voided' || standing === 'doubtful' ? 'void' : 'past'
}

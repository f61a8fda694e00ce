import { countryOfArea } from '../codes/areas'
import type { PlaceZone } from '../codes/contact'

/** IANA time zone of each place that a plan may name. */
export const placeZones = {
  cambodia: 'Asia/Phnom_Penh',
  laos: 'Asia/Vientiane',
  myanmar: 'Asia/Yangon',
  thailand: 'Asia/Bangkok',
  vietnam: 'Asia/Ho_Chi_Minh',
  malaysia: 'Asia/Kuala_Lumpur',
  philippines: 'Asia/Manila',
  indonesia_west: 'Asia/Jakarta',
  indonesia_central: 'Asia/Makassar',
  china: 'Asia/Shanghai',
  hong_kong: 'Asia/Hong_Kong',
  emirates: 'Asia/Dubai',
} as const satisfies Record<PlaceZone, string>

const zoneOfCountry: Readonly<Record<string, PlaceZone>> = {
  KH: 'cambodia',
  LA: 'laos',
  MM: 'myanmar',
  TH: 'thailand',
  VN: 'vietnam',
  MY: 'malaysia',
}

/**
 * The place by whose clocks a plan for contact goes.
 *
 * @param said the place that the plan names
 * @param area ISO 3166-2 of the last known place, where the reader sees it
 * @returns undefined when neither says
 */
export function zoneOfPlace(
  said: PlaceZone | undefined,
  area: string | null,
): PlaceZone | undefined {
  if (said) return said
  const country = area ? countryOfArea(area) : undefined
  return country ? zoneOfCountry[country] : undefined
}

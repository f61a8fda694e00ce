import { hotspots } from '@/lib/domain/codes/hotspots'

type Premises = {
  name: string
  hotspot: (typeof hotspots)[number]['key']
  town: string
  /** WGS 84 degrees: about the middle of the town, no building of it. */
  point: { lat: number; lon: number }
  building: string
  looks: string
}

/** Invented premises in towns where such places are. Source of the towns: domain.md, red flag 9. */
export const premises = {
  'golden-lotus': {
    name: 'Golden Lotus Park (invented)',
    hotspot: 'sihanoukville',
    town: 'Sihanoukville',
    point: { lat: 10.625, lon: 103.522 },
    building: 'Block C',
    looks: 'Eight-storey blocks round a yard, barred balconies, a blue gate with two guards',
  },
  'lucky-orchid': {
    name: 'Lucky Orchid Compound (invented)',
    hotspot: 'poipet',
    town: 'Poipet',
    point: { lat: 13.658, lon: 102.564 },
    building: 'Building 2',
    looks: 'Behind a casino, a wall with glass on top, one way in past a barrier',
  },
  'dragon-pearl': {
    name: 'Dragon Pearl Centre (invented)',
    hotspot: 'bavet',
    town: 'Bavet',
    point: { lat: 11.067, lon: 106.177 },
    building: 'Tower East',
    looks: 'Two towers and a canteen, red roof sign, a canal along the back',
  },
  'cloud-peak': {
    name: 'Cloud Peak Resort (invented)',
    hotspot: 'bokor',
    town: 'Bokor',
    point: { lat: 10.636, lon: 104.024 },
    building: 'Annex 1',
    looks: 'On the mountain, fog most mornings, one road with a checkpoint',
  },
  'border-star': {
    name: 'Border Star Annex (invented)',
    hotspot: 'osmach',
    town: "O'Smach",
    point: { lat: 14.432, lon: 103.692 },
    building: 'Hotel wing',
    looks: 'A former hotel, five storeys, windows painted over from the second floor up',
  },
  'mangrove-bay': {
    name: 'Mangrove Bay Towers (invented)',
    hotspot: 'koh_kong',
    town: 'Koh Kong',
    point: { lat: 11.617, lon: 102.985 },
    building: 'Tower 3',
    looks: 'Half-finished towers by the water, cranes still standing, a generator all night',
  },
  'silver-teak': {
    name: 'Silver Teak Park (invented)',
    hotspot: 'myawaddy',
    town: 'Myawaddy',
    point: { lat: 16.69, lon: 98.508 },
    building: 'Dormitory B',
    looks: 'Rows of low dormitories, a river on one side, men in uniform without badges',
  },
  'new-horizon': {
    name: 'New Horizon City (invented)',
    hotspot: 'shwe_kokko',
    town: 'Shwe Kokko',
    point: { lat: 16.824, lon: 98.531 },
    building: 'A4',
    looks: 'Wide new streets, shops on the ground floor, numbered office blocks',
  },
  'riverside-nine': {
    name: 'Riverside Nine (invented)',
    hotspot: 'myawaddy',
    town: 'Myawaddy',
    point: { lat: 16.66, lon: 98.52 },
    building: 'House 9',
    looks: 'A walled yard with four houses, watch-tower at the corner, dogs at night',
  },
  'red-pagoda': {
    name: 'Red Pagoda Mansion (invented)',
    hotspot: 'laukkai',
    town: 'Laukkai',
    point: { lat: 23.692, lon: 98.766 },
    building: 'South house',
    looks: 'A hotel front with red columns, the work halls behind it',
  },
  'three-rivers': {
    name: 'Three Rivers Tower (invented)',
    hotspot: 'tachileik',
    town: 'Tachileik',
    point: { lat: 20.447, lon: 99.882 },
    building: 'Main tower',
    looks: 'One tower of twelve storeys, a karaoke bar on the ground floor',
  },
  'blue-ginkgo': {
    name: 'Blue Ginkgo Plaza (invented)',
    hotspot: 'golden_triangle',
    town: 'Ton Pheung',
    point: { lat: 20.357, lon: 100.093 },
    building: 'Block 11',
    looks: 'A plaza with a dry fountain, dormitories above the shops',
  },
} as const satisfies Record<string, Premises>

export type PremisesKey = keyof typeof premises

/** ISO 3166-2 of the area a premises stands in. */
export function areaOf(key: PremisesKey): string {
  return hotspots.find((hotspot) => hotspot.key === premises[key].hotspot)!.area
}

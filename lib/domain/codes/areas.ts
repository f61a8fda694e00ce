/**
 * ISO 3166-2 areas of the countries where compounds stand, and of their neighbours by land. A place
 * elsewhere is given by country and town. Names are the messages `codes.area.<code>`, in spellings
 * people search for, because the standard's romanisations ("Baat Dambang") are used by nobody.
 */
const parts = {
  KH: '18 1 12 20 7 22 9 2 3 4 5 6 8 10 11 13 14 15 16 17 19 21 23 24 25',
  MM: '13 17 01 02 03 04 05 06 07 11 12 14 15 16 18',
  LA: 'BK AT BL CH HO KH LM LP OU PH SL SV VI VT XA XE XI XS',
  TH: '10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 70 71 72 73 74 75 76 77 80 81 82 83 84 85 86 90 91 92 93 94 95 96',
  VN: '01 02 03 04 05 06 07 09 13 14 18 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 39 40 41 43 44 45 46 47 49 50 51 52 53 54 55 56 57 58 59 61 63 66 67 68 69 70 71 72 73 CT DN HN HP SG',
  MY: '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16',
} as const satisfies Record<string, string>

/** Country → its areas, those with known compounds first. */
export const areasByCountry: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(parts).map(([country, list]) => [
    country,
    list.split(' ').map((part) => `${country}-${part}`),
  ]),
)

export const areaCodes: ReadonlySet<string> = new Set([...areasByCountry.values()].flat())

/**
 * @param area ISO 3166-2
 * @returns ISO 3166-1 alpha-2 of its country
 */
export function countryOfArea(area: string): string {
  return area.slice(0, 2)
}

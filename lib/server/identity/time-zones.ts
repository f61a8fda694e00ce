import 'server-only'

// Where most people of this work are, first; the rest as the runtime knows them.
const near = [
  'Asia/Bangkok',
  'Asia/Yangon',
  'Asia/Phnom_Penh',
  'Asia/Vientiane',
  'Asia/Ho_Chi_Minh',
  'Asia/Jakarta',
  'Asia/Kuala_Lumpur',
  'Asia/Singapore',
  'Asia/Manila',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Shanghai',
  'Asia/Seoul',
  'UTC',
]

/** IANA time zones to choose from: the near ones in order of use, and all others by name. */
export const timeZones = {
  near,
  others: Intl.supportedValuesOf('timeZone').filter((zone) => !near.includes(zone)),
}

/** Every time zone that can be chosen. */
export const timeZoneNames: ReadonlySet<string> = new Set([...near, ...timeZones.others])

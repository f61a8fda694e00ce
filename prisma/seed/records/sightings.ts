import { areaOf, premises, type PremisesKey } from '../premises'
import { type Case, filesOf, planned, type Planned } from './planned'

const outside = {
  with_authorities: 'Taken out of the premises by the police and brought to the district office.',
  in_shelter: 'Brought to a shelter after the police operation.',
  in_transit: 'Let go at the river and on the way to the border with others.',
  moved: 'Taken away in a van at night; nobody of the room knows where to.',
} as const

/** Sightings, oldest first: each names the one it confirms, supersedes or voids. */
export function sightingsOf(told: Case): Planned[] {
  const { person, chance } = told
  if (!person.last) return []
  const { hoursAgo, place, whereabouts } = person.last
  const earlier =
    person.work.depth === 'rich' ? [heardOf(told, hoursAgo + chance.between(500, 900))] : []
  const gone =
    whereabouts && whereabouts in outside ? (whereabouts as keyof typeof outside) : undefined
  if (gone || person.work.depth === 'rich') {
    const inside = placed(told, gone ? hoursAgo + chance.between(60, 200) : hoursAgo, earlier[0])
    const falsePin = earlier[0] && chance.often(0.35) ? [pinUnderDuress(told, hoursAgo + 300)] : []
    const all = [...earlier, ...falsePin, inside]
    return gone ? [...all, leaving(told, gone, inside)] : all
  }
  return [person.work.depth === 'thin' ? inTown(told, hoursAgo, place) : placed(told, hoursAgo)]
}

const where = (place: PremisesKey) => {
  const { name, town } = premises[place]
  return { premises: name, town, area: areaOf(place) }
}

function heardOf({ person, times, chance }: Case, hoursAgo: number): Planned {
  const { town, area } = where(person.last!.place)
  return planned('sighting', {
    observedAt: times.hoursAgo(hoursAgo),
    whereabouts: 'held',
    town,
    area,
    method: 'described',
    source: 'A relative, from the first call',
    sourceGrade: chance.one(['C', 'D', 'F'] as const),
    informationGrade: chance.one(['3', '6'] as const),
  })
}

function pinUnderDuress({ person, times }: Case, hoursAgo: number): Planned {
  const { lat, lon } = premises[person.last!.place].point
  return planned('sighting', {
    observedAt: times.hoursAgo(hoursAgo),
    point: { lat: Number((lat + 0.21).toFixed(6)), lon: Number((lon + 0.17).toFixed(6)) },
    radius: 50,
    method: 'live_pin',
    source: 'The person’s number, while watched',
    sourceGrade: 'E',
    informationGrade: '5',
    duress: 'yes',
    note: 'Sent with the sentence that was agreed for duress. Not to be used.',
  })
}

function placed(
  { person, times, chance, files }: Case,
  hoursAgo: number,
  earlier?: Planned,
): Planned {
  const { place } = person.last!
  const { point, building, looks } = premises[place]
  const near = (degrees: number) =>
    Number((degrees + chance.between(-900, 900) / 1_000_000).toFixed(6))
  const exact = person.work.depth === 'rich' || chance.often(0.5)
  return planned('sighting', {
    observedAt: times.hoursAgo(hoursAgo),
    whereabouts: 'held',
    ...where(place),
    building,
    ...(exact
      ? { floor: String(chance.between(2, 8)), room: String(chance.between(201, 818)) }
      : {}),
    ...(exact
      ? { point: { lat: near(point.lat), lon: near(point.lon) }, radius: chance.one([30, 80, 200]) }
      : {}),
    buildingPhoto: filesOf(files.building),
    method: exact ? chance.one(['live_pin', 'video_call', 'photo_metadata'] as const) : 'described',
    source: exact ? 'The person, by message' : 'A former captive of the same building',
    sourceGrade: exact ? chance.one(['A', 'B'] as const) : 'C',
    informationGrade: exact ? chance.one(['1', '2'] as const) : '3',
    duress: exact ? 'no' : 'unknown',
    ...(earlier ? { earlier: earlier.recordId, effect: 'confirms' as const } : {}),
    note: looks,
  })
}

function inTown({ times, chance }: Case, hoursAgo: number, place: PremisesKey): Planned {
  const { premises: name, town, area } = where(place)
  return planned('sighting', {
    observedAt: times.hoursAgo(hoursAgo),
    ...(chance.often(0.5) ? { premises: name } : {}),
    town,
    area,
    method: 'described',
    source: 'The reporter, from a message seen',
    sourceGrade: 'F',
    informationGrade: '6',
  })
}

function leaving(
  { person, times }: Case,
  whereabouts: keyof typeof outside,
  inside: Planned,
): Planned {
  const { town, area } = where(person.last!.place)
  const stays = whereabouts === 'moved' ? {} : { town, area }
  return planned('sighting', {
    observedAt: times.hoursAgo(person.last!.hoursAgo),
    whereabouts,
    ...stays,
    method: whereabouts === 'moved' ? 'seen_by_witness' : 'told_by_authority',
    source:
      whereabouts === 'moved' ? 'A room mate, by message' : 'The district police, by telephone',
    sourceGrade: 'B',
    informationGrade: '2',
    earlier: inside.recordId,
    effect: 'supersedes',
    note: outside[whereabouts],
  })
}

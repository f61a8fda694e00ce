import type { Whereabouts } from '@/lib/domain/codes/sightings'
import type { StaffKey } from '../staff/accounts'
import type { CountryCode } from '../countries'
import type { PremisesKey } from '../premises'

/** How much is known: a name alone, a first report, a case under work, a case ready for a request. */
type Depth = 'name' | 'thin' | 'middling' | 'rich'

/** One invented person, and where the work on the case stands. */
export type Invented = {
  name: {
    /** As a passport spells them, in Latin letters. */
    given?: string
    family?: string
    native?: string
    /** Another spelling, or what friends say. */
    also?: string
    /** What the operators call the person. */
    inside?: string
  }
  sex?: 'female' | 'male'
  /** ISO 8601, as precise as it is known. */
  born?: string
  home?: string
  work: { by: StaffKey; status: 'reported' | 'verifying' | 'verified'; depth: Depth }
  /** The newest sighting, if there is one. */
  last?: { place: PremisesKey; hoursAgo: number; whereabouts?: Whereabouts }
}

export type Person = Invented & { key: string; country: CountryCode }

/** The people of one country, in the order of the table. */
export function peopleFrom(country: CountryCode, table: Record<string, Invented>): Person[] {
  return Object.entries(table).map(([key, invented]) => ({ ...invented, key, country }))
}

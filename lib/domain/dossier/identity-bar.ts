import { ageAt, type AgeRange } from '../dates/age-at'
import type { AnyValues } from '../record/values-of'

/** What stands above every screen of a dossier: who, where and how old that is, on one line. Sections not seen are absent. */
export type IdentityBar = {
  reference: string
  name: string | null
  nativeName: string | null
  /** ISO 3166-1 alpha-2. */
  citizenships: string[]
  age: AgeRange | null
  /** Stored file of the current photo. */
  photo: string | null
  status: string
  /** Null when the reader sees neither the location nor the contact section. */
  whereabouts: string | null
  area: string | null
  locatedAt: string | null
  /** Until when the reader's agency has it by breaking the glass (ISO 8601); null when it does not. */
  glassUntil: string | null
  /** The reference of the dossier it was merged into; null for one that stands by itself. */
  mergedInto: string | null
  /** The instant from which the ages on the screen count. */
  asOf: string
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/**
 * The bar of a dossier.
 *
 * @param identity values of the identity record, or undefined when the reader does not see that section
 * @param dossier its plain columns
 */
export function identityBarOf(
  identity: AnyValues | undefined,
  dossier: Pick<
    IdentityBar,
    | 'reference'
    | 'status'
    | 'whereabouts'
    | 'area'
    | 'locatedAt'
    | 'glassUntil'
    | 'mergedInto'
    | 'asOf'
  >,
): IdentityBar {
  const birth = text(identity?.birthDate)
  const guess = identity?.approximateAge
  const approximate = typeof guess === 'number' ? { from: guess, to: guess } : null
  const age = birth ? (ageAt(birth, dossier.asOf.slice(0, 10)) ?? null) : approximate
  return {
    ...dossier,
    name: text(identity?.fullName),
    nativeName: text(identity?.nativeName),
    citizenships: list(identity?.citizenships),
    age,
    photo: list(identity?.currentPhoto)[0] ?? null,
  }
}

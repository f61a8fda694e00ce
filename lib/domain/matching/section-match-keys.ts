import type { Section } from '../access/sections'
import type { DossierRecords } from '../kinds/dossier-records'
import type { KindName } from '../kinds/registry'
import { documentMatchKeys } from './document-match-keys'
import { distinctKeys, type MatchKey } from './match-key'
import { personMatchKeys } from './person-match-keys'
import { phoneMatchKeys } from './phone-match-keys'

/** The fields a person is compared by, across agencies. A change of any other compares nothing anew. */
export const matchFields = {
  identity: [
    'fullName',
    'nativeName',
    'transliteration',
    'givenNames',
    'familyName',
    'otherNames',
    'birthDate',
    'birthDateBasis',
    'sex',
    'citizenships',
  ],
  document: ['number', 'issuingCountry', 'type'],
  'contact-point': ['phone', 'owner'],
} as const satisfies Partial<Record<KindName, readonly string[]>>

/** The sections these fields are in. */
export const comparedSections: readonly Section[] = ['identity', 'documents', 'contact']

/** So many documents and numbers of one person are compared, and so many keys of a section kept. */
const most = { records: 8, keys: 480 } as const

/**
 * The keys of one section of a dossier; none of a section that is not compared.
 *
 * @param records its current records, newest first
 */
export function sectionMatchKeys(section: Section, records: DossierRecords): MatchKey[] {
  const first = <T>(all: readonly T[] = []) => all.slice(0, most.records)
  const keys = {
    identity: () => first(records.identity).flatMap(({ values }) => personMatchKeys(values)),
    documents: () => first(records.document).flatMap(({ values }) => documentMatchKeys(values)),
    contact: () => first(records['contact-point']).flatMap(({ values }) => phoneMatchKeys(values)),
  } satisfies Partial<Record<Section, () => MatchKey[]>>
  const made = section in keys ? keys[section as keyof typeof keys]() : []
  return distinctKeys(made, most.keys)
}

import { codeList } from './code-list'

export const documentType = codeList('documentType', [
  'passport',
  'national_id',
  'emergency_travel_document',
  'border_pass',
  'birth_certificate',
  'household_registration',
  'driving_licence',
  'refugee_document',
  'seafarer_book',
  'other',
])

/** Documents that prove who somebody is before an authority: the "ID card or passport" of the ready gate. */
export const identifyingDocumentTypes = [
  'passport',
  'national_id',
  'emergency_travel_document',
] as const satisfies readonly (typeof documentType.codes)[number][]

/** Who holds it now. */
export const documentHolder = codeList('documentHolder', [
  'person',
  'operator',
  'recruiter',
  'police',
  'immigration',
  'embassy',
  'family',
  'agency',
  'lost',
  'destroyed',
  'unknown',
])

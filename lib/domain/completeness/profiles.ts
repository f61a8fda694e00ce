import type { RequirementKey } from './requirements'

export type AuthorityProfile = {
  key: string
  /** ISO 3166-1 alpha-2 of the country the authority is in; absent when it is for any. */
  country?: string
  asks: readonly RequirementKey[]
}

/** Asked for whoever the addressee is. Source: domain.md, "always a hard gate". */
export const alwaysAsked = [
  'name',
  'idImage',
  'location',
  'phone',
] as const satisfies readonly RequirementKey[]

/**
 * What each authority asks for before it acts. Source: domain.md, "Authority profiles"; those of
 * Myanmar and Laos are our reading of what is needed to find somebody there, until an authority
 * publishes its own. Names are the messages `completeness.profile.<key>`.
 */
export const authorityProfiles = [
  {
    key: 'cambodia',
    country: 'KH',
    asks: [
      'exactPin',
      'roomAndFloor',
      'buildingPhoto',
      'currentPhoto',
      'idImageInEnglish',
      'phone',
    ],
  },
  {
    key: 'cambodia_hotline',
    country: 'KH',
    asks: [
      'exactPin',
      'roomAndFloor',
      'buildingPhoto',
      'currentPhoto',
      'idImageInEnglish',
      'phone',
      'requestVideo',
      'requestInEnglish',
    ],
  },
  { key: 'basic', asks: ['location', 'building', 'name', 'documentNumber'] },
  {
    key: 'myanmar_via_thailand',
    country: 'TH',
    asks: ['nationality', 'birthDate', 'documentNumber', 'currentPhoto', 'building', 'indicators'],
  },
  {
    key: 'laos',
    country: 'LA',
    asks: ['nationality', 'birthDate', 'documentNumber', 'currentPhoto', 'building'],
  },
] as const satisfies readonly AuthorityProfile[]

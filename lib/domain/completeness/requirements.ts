import { isIdentifying } from './items'
import type { Probe } from './probe'

/** A pin this close finds the building. Metres. */
const exact = 200

/**
 * What an authority may ask for, and where it is in a dossier: every probe must be there, or of
 * several lists of probes one. Labels are the messages `completeness.requirement.<key>`.
 */
export const requirements = {
  name: [[{ kind: 'identity', anyOf: ['fullName', 'nativeName'] }]],
  nationality: [[{ kind: 'identity', anyOf: ['citizenships'] }]],
  birthDate: [[{ kind: 'identity', anyOf: ['birthDate'] }]],
  currentPhoto: [[{ kind: 'identity', anyOf: ['currentPhoto'] }]],
  idImage: [
    [{ kind: 'document', anyOf: ['images'], counts: isIdentifying, completes: isIdentifying }],
  ],
  idImageInEnglish: [
    [
      {
        kind: 'document',
        anyOf: ['images'],
        // Passports and emergency travel documents are printed in Latin letters everywhere.
        counts: (values) =>
          isIdentifying(values) && (values.type !== 'national_id' || values.inEnglish === 'yes'),
        completes: isIdentifying,
      },
    ],
  ],
  documentNumber: [
    [{ kind: 'document', anyOf: ['number'], counts: isIdentifying, completes: isIdentifying }],
  ],
  location: [
    [{ kind: 'sighting', anyOf: ['point'] }],
    [{ kind: 'sighting', anyOf: ['premises', 'building'] }],
  ],
  exactPin: [
    [
      {
        kind: 'sighting',
        anyOf: ['point'],
        counts: ({ radius }) => radius === undefined || radius <= exact,
      },
    ],
  ],
  building: [[{ kind: 'sighting', anyOf: ['premises', 'building'] }]],
  roomAndFloor: [
    [
      { kind: 'sighting', anyOf: ['floor'] },
      { kind: 'sighting', anyOf: ['room'] },
    ],
  ],
  buildingPhoto: [[{ kind: 'sighting', anyOf: ['buildingPhoto'] }]],
  phone: [[{ kind: 'contact-point', anyOf: ['phone'], counts: ({ inUse }) => inUse !== 'no' }]],
  requestVideo: [[{ kind: 'contact-log', anyOf: ['requestFiles'] }]],
  requestInEnglish: [
    [{ kind: 'contact-log', anyOf: ['requestEnglish'] }],
    [
      {
        kind: 'contact-log',
        anyOf: ['requestWords'],
        counts: ({ requestLanguage }) => requestLanguage === 'en',
      },
    ],
  ],
  indicators: [[{ kind: 'exploitation', anyOf: ['iloIndicators'] }]],
} as const satisfies Record<string, readonly (readonly Probe[])[]>

export type RequirementKey = keyof typeof requirements

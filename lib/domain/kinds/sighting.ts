import {
  informationGrade,
  sightingEffect,
  sightingMethod,
  sourceGrade,
  voidReason,
  whereabouts,
} from '../codes/sightings'
import type { RecordKind } from '../record/field'

export const sighting = {
  name: 'sighting',
  section: 'location',
  holds: 'log',
  title: ['premises', 'building', 'town', 'whereabouts'],
  at: 'observedAt',
  groups: [
    {
      key: 'when',
      fields: [
        { key: 'observedAt', type: 'moment', past: true, required: true, hint: true },
        { key: 'whereabouts', type: 'code', codes: whereabouts, hint: true },
      ],
    },
    {
      key: 'place',
      fields: [
        { key: 'premises', type: 'text', exact: true, hint: true },
        { key: 'building', type: 'text', exact: true },
        { key: 'floor', type: 'text', exact: true, max: 50 },
        { key: 'room', type: 'text', exact: true, max: 50 },
        { key: 'town', type: 'text', exact: true },
        { key: 'area', type: 'area', hint: true },
        { key: 'country', type: 'country' },
      ],
    },
    {
      key: 'pin',
      fields: [
        { key: 'point', type: 'point', hint: true },
        { key: 'radius', type: 'number', min: 1, max: 100_000, hint: true },
        { key: 'buildingPhoto', type: 'files', accept: 'image', hint: true },
      ],
    },
    {
      key: 'source',
      fields: [
        { key: 'method', type: 'code', codes: sightingMethod },
        { key: 'source', type: 'text', hint: true },
        { key: 'sourceGrade', type: 'code', codes: sourceGrade, hint: true },
        { key: 'informationGrade', type: 'code', codes: informationGrade },
        { key: 'duress', type: 'answer', hint: true },
      ],
    },
    {
      key: 'earlier',
      fields: [
        { key: 'earlier', type: 'reference', to: 'sighting', hint: true },
        { key: 'effect', type: 'code', codes: sightingEffect },
        {
          key: 'voidReason',
          type: 'code',
          codes: voidReason,
          when: { field: 'effect', is: ['voids'] },
        },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

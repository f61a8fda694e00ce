import { confidence, privacy, proofMethod } from '../codes/contact'
import { whereabouts } from '../codes/sightings'
import type { RecordKind } from '../record/field'

export const proofOfLife = {
  name: 'proof-of-life',
  section: 'contact',
  holds: 'log',
  title: ['method', 'confidence'],
  at: 'at',
  groups: [
    {
      key: 'proof',
      fields: [
        { key: 'at', type: 'moment', past: true, required: true, hint: true },
        { key: 'method', type: 'code', codes: proofMethod },
        { key: 'verifier', type: 'text', exact: true, hint: true },
        { key: 'privacy', type: 'code', codes: privacy, hint: true },
        { key: 'duress', type: 'answer', hint: true },
      ],
    },
    {
      key: 'worth',
      fields: [
        { key: 'confidence', type: 'code', codes: confidence },
        { key: 'validUntil', type: 'moment', notBefore: 'at', hint: true },
        { key: 'whereabouts', type: 'code', codes: whereabouts, hint: true },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

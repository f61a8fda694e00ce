import { detentionKind } from '../codes/exit'
import type { RecordKind } from '../record/field'

export const detention = {
  name: 'detention',
  section: 'exit',
  holds: 'many',
  title: ['stay', 'place'],
  at: 'since',
  groups: [
    {
      key: 'place',
      fields: [
        { key: 'stay', type: 'code', codes: detentionKind, required: true },
        { key: 'place', type: 'text', exact: true, hint: true },
        { key: 'town', type: 'text', exact: true },
        { key: 'country', type: 'country' },
        { key: 'since', type: 'date', past: true },
        { key: 'until', type: 'date', notBefore: 'since', hint: true },
      ],
    },
    {
      key: 'officer',
      fields: [
        { key: 'officer', type: 'text', exact: true },
        { key: 'officerPhone', type: 'phone' },
        { key: 'fileNumber', type: 'text', exact: true, max: 100 },
        { key: 'letterSentOn', type: 'date', past: true, hint: true },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

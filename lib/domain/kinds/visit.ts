import { privacy } from '../codes/contact'
import type { RecordKind } from '../record/field'

export const visit = {
  name: 'visit',
  section: 'exit',
  holds: 'log',
  title: ['detention', 'visitor'],
  at: 'at',
  groups: [
    {
      key: 'visit',
      fields: [
        { key: 'at', type: 'moment', past: true, required: true },
        { key: 'detention', type: 'reference', to: 'detention' },
        { key: 'visitor', type: 'text', exact: true, hint: true },
        { key: 'privacy', type: 'code', codes: privacy },
      ],
    },
    {
      key: 'seen',
      fields: [
        { key: 'condition', type: 'paragraph', max: 4000, hint: true },
        { key: 'said', type: 'paragraph', max: 4000 },
        { key: 'needs', type: 'paragraph', max: 2000 },
        { key: 'nextVisitOn', type: 'date' },
        { key: 'files', type: 'files', accept: 'any' },
      ],
    },
  ],
} as const satisfies RecordKind

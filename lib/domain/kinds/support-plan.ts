import { supportType } from '../codes/support'
import type { RecordKind } from '../record/field'

export const supportPlan = {
  name: 'support-plan',
  section: 'support',
  holds: 'one',
  title: ['services', 'agency'],
  groups: [
    {
      key: 'plan',
      fields: [
        { key: 'goals', type: 'paragraph', max: 4000, hint: true },
        { key: 'services', type: 'codes', codes: supportType, hint: true },
        { key: 'agreed', type: 'answer', hint: true },
      ],
    },
    {
      key: 'responsible',
      fields: [
        { key: 'agency', type: 'text', exact: true },
        { key: 'contact', type: 'text', exact: true, hint: true },
      ],
    },
    {
      key: 'dates',
      fields: [
        { key: 'startedOn', type: 'date' },
        { key: 'reviewOn', type: 'date', notBefore: 'startedOn', hint: true },
        { key: 'followUpOn', type: 'date', notBefore: 'startedOn', hint: true },
        { key: 'endsOn', type: 'date', notBefore: 'startedOn' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

import { clearanceItem, clearanceState } from '../codes/exit'
import type { RecordKind } from '../record/field'

/** One item of the checklist of leaving the country. `lib/domain/exit/clearance-of.ts` reads them together. */
export const clearance = {
  name: 'clearance',
  section: 'exit',
  holds: 'many',
  title: ['item', 'what'],
  groups: [
    {
      key: 'item',
      fields: [
        { key: 'item', type: 'code', codes: clearanceItem, required: true },
        {
          key: 'what',
          type: 'text',
          hint: true,
          when: { field: 'item', is: ['other'] },
        },
        { key: 'state', type: 'code', codes: clearanceState, required: true },
        { key: 'owner', type: 'text', exact: true, hint: true },
        { key: 'dueOn', type: 'date', hint: true },
      ],
    },
    {
      key: 'result',
      fields: [
        { key: 'askedOn', type: 'date', past: true },
        { key: 'doneOn', type: 'date', past: true, notBefore: 'askedOn' },
        { key: 'validUntil', type: 'date', hint: true },
        { key: 'number', type: 'text', exact: true, max: 100, hint: true },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

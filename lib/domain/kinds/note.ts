import { noteTopic } from '../codes/support'
import type { RecordKind } from '../record/field'

export const note = {
  name: 'note',
  section: 'notes',
  holds: 'log',
  title: ['topic', 'text'],
  groups: [
    {
      key: 'note',
      fields: [
        { key: 'text', type: 'paragraph', required: true, hint: true },
        { key: 'topic', type: 'code', codes: noteTopic },
        { key: 'files', type: 'files', accept: 'any' },
      ],
    },
  ],
} as const satisfies RecordKind

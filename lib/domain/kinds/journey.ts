import type { RecordKind } from '../record/field'

export const journey = {
  name: 'journey',
  section: 'exit',
  holds: 'many',
  title: ['from', 'to'],
  at: 'travelOn',
  groups: [
    {
      key: 'travel',
      fields: [
        { key: 'travelOn', type: 'date' },
        { key: 'from', type: 'text', exact: true },
        { key: 'to', type: 'text', exact: true },
        { key: 'legs', type: 'paragraph', max: 2000, hint: true },
        { key: 'ticketNumber', type: 'text', exact: true, max: 100 },
        { key: 'escort', type: 'text', exact: true, hint: true },
        { key: 'files', type: 'files', accept: 'any' },
      ],
    },
    {
      key: 'receiving',
      fields: [
        { key: 'receivingName', type: 'text', exact: true, hint: true },
        { key: 'receivingPhone', type: 'phone' },
        { key: 'receivingAgency', type: 'text', exact: true },
      ],
    },
    {
      key: 'arrival',
      fields: [
        { key: 'departedAt', type: 'moment', past: true },
        { key: 'arrivedAt', type: 'moment', past: true, notBefore: 'departedAt' },
        { key: 'confirmedBy', type: 'text', exact: true, hint: true },
        { key: 'confirmedAt', type: 'moment', past: true, notBefore: 'arrivedAt' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

import { finePayer, waiverAnswer } from '../codes/exit'
import type { RecordKind } from '../record/field'

export const overstay = {
  name: 'overstay',
  section: 'exit',
  holds: 'one',
  title: ['permittedUntil', 'waiver'],
  groups: [
    {
      key: 'stay',
      fields: [
        { key: 'enteredOn', type: 'date', past: true },
        { key: 'permittedUntil', type: 'date', notBefore: 'enteredOn', hint: true },
        { key: 'countedUntil', type: 'date', notBefore: 'permittedUntil', hint: true },
        {
          key: 'days',
          type: 'number',
          min: 0,
          max: 36_500,
          hint: true,
          unless: 'permittedUntil',
        },
      ],
    },
    {
      key: 'fine',
      fields: [
        { key: 'rate', type: 'money', hint: true },
        { key: 'most', type: 'money', hint: true },
      ],
    },
    {
      key: 'waiver',
      fields: [
        { key: 'waiverAskedOn', type: 'date', past: true },
        { key: 'waiver', type: 'code', codes: waiverAnswer },
        { key: 'waiverBy', type: 'text', exact: true },
        { key: 'answeredOn', type: 'date', past: true, notBefore: 'waiverAskedOn' },
      ],
    },
    {
      key: 'payment',
      fields: [
        { key: 'paidOn', type: 'date', past: true },
        { key: 'paid', type: 'money' },
        { key: 'paidBy', type: 'code', codes: finePayer },
        { key: 'receipt', type: 'files', accept: 'any', hint: true },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

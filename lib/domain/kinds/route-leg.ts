import { crossing, entryPermission, payer, transport } from '../codes/recruitment'
import type { RecordKind } from '../record/field'

export const routeLeg = {
  name: 'route-leg',
  section: 'recruitment',
  holds: 'many',
  title: ['from', 'to'],
  at: 'departedOn',
  groups: [
    {
      key: 'way',
      fields: [
        { key: 'from', type: 'text', exact: true },
        { key: 'fromCountry', type: 'country' },
        { key: 'to', type: 'text', exact: true },
        { key: 'toCountry', type: 'country' },
        { key: 'departedOn', type: 'date', past: true },
        { key: 'arrivedOn', type: 'date', past: true, notBefore: 'departedOn' },
        { key: 'transport', type: 'codes', codes: transport },
      ],
    },
    {
      key: 'border',
      fields: [
        { key: 'crossing', type: 'code', codes: crossing },
        { key: 'crossingPlace', type: 'text', exact: true },
        { key: 'entryPermission', type: 'code', codes: entryPermission },
        { key: 'escort', type: 'text', exact: true, hint: true },
      ],
    },
    {
      key: 'cost',
      fields: [
        { key: 'paidBy', type: 'code', codes: payer },
        { key: 'cost', type: 'money' },
        { key: 'note', type: 'paragraph', max: 2000 },
      ],
    },
  ],
} as const satisfies RecordKind

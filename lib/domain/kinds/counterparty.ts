import { counterpartyRole } from '../codes/negotiation'
import { language } from '../codes/languages'
import type { RecordKind } from '../record/field'

export const counterparty = {
  name: 'counterparty',
  section: 'negotiation',
  holds: 'many',
  title: ['name', 'role', 'organisation'],
  groups: [
    {
      key: 'who',
      fields: [
        { key: 'role', type: 'code', codes: counterpartyRole, required: true },
        { key: 'name', type: 'text', exact: true, hint: true },
        { key: 'organisation', type: 'text', exact: true },
        { key: 'position', type: 'text', hint: true },
      ],
    },
    {
      key: 'reach',
      fields: [
        { key: 'phone', type: 'phone', hint: true },
        { key: 'handle', type: 'text', exact: true },
        { key: 'language', type: 'code', codes: language },
        { key: 'reachedThrough', type: 'paragraph', max: 1000, hint: true },
      ],
    },
    {
      key: 'known',
      fields: [
        { key: 'known', type: 'paragraph', max: 4000 },
        { key: 'careful', type: 'paragraph', max: 2000, hint: true },
      ],
    },
  ],
} as const satisfies RecordKind

import { channel } from '../codes/contact'
import { relation, relativeCheck } from '../codes/family'
import { language } from '../codes/languages'
import type { RecordKind } from '../record/field'

export const relative = {
  name: 'relative',
  section: 'family',
  holds: 'many',
  title: ['name', 'relation'],
  groups: [
    {
      key: 'person',
      fields: [
        { key: 'name', type: 'text', exact: true },
        { key: 'nativeName', type: 'text', exact: true },
        { key: 'relation', type: 'code', codes: relation, hint: true },
        { key: 'nextOfKin', type: 'answer', hint: true },
        { key: 'languages', type: 'codes', codes: language },
      ],
    },
    {
      key: 'report',
      fields: [
        { key: 'reporter', type: 'answer', hint: true },
        { key: 'reportedAt', type: 'moment', past: true },
        { key: 'reportChannel', type: 'code', codes: channel },
        { key: 'verified', type: 'answer', hint: true },
        { key: 'verifiedBy', type: 'code', codes: relativeCheck },
      ],
    },
    {
      key: 'reach',
      fields: [
        { key: 'phone', type: 'phone', guarded: true, hint: true, find: 'phone' },
        { key: 'handle', type: 'text', guarded: true, exact: true, hint: true, find: 'handle' },
        { key: 'address', type: 'paragraph', max: 1000 },
        { key: 'safeWays', type: 'paragraph', max: 2000, hint: true },
      ],
    },
    {
      key: 'wishes',
      fields: [
        { key: 'wishes', type: 'paragraph', max: 4000, hint: true },
        { key: 'told', type: 'paragraph', max: 4000, hint: true },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

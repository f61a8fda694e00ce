import { channel, contactOwner } from '../codes/contact'
import type { RecordKind } from '../record/field'

export const contactPoint = {
  name: 'contact-point',
  section: 'contact',
  holds: 'many',
  title: ['channel', 'owner', 'phone', 'handle'],
  groups: [
    {
      key: 'reach',
      fields: [
        { key: 'channel', type: 'code', codes: channel },
        { key: 'phone', type: 'phone', guarded: true, hint: true, find: 'phone' },
        { key: 'handle', type: 'text', guarded: true, exact: true, hint: true, find: 'handle' },
        { key: 'inUse', type: 'answer' },
      ],
    },
    {
      key: 'risk',
      fields: [
        { key: 'owner', type: 'code', codes: contactOwner },
        { key: 'hidden', type: 'answer', hint: true },
        { key: 'watched', type: 'answer', hint: true },
        { key: 'knownTo', type: 'paragraph', max: 1000, hint: true },
        { key: 'note', type: 'paragraph', max: 2000 },
      ],
    },
  ],
} as const satisfies RecordKind

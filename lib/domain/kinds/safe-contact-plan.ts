import { channel, placeZone } from '../codes/contact'
import type { RecordKind } from '../record/field'

export const safeContactPlan = {
  name: 'safe-contact-plan',
  section: 'contact',
  holds: 'one',
  title: ['whoMayCall', 'channels'],
  groups: [
    {
      key: 'plan',
      fields: [
        { key: 'noSafeContact', type: 'answer', hint: true },
        { key: 'whoMayCall', type: 'paragraph', max: 1000, hint: true },
        { key: 'windowFrom', type: 'time', hint: true },
        { key: 'windowUntil', type: 'time' },
        { key: 'placeZone', type: 'code', codes: placeZone, hint: true },
        { key: 'times', type: 'paragraph', max: 1000, hint: true },
        { key: 'channels', type: 'codes', codes: channel },
        { key: 'contactPoint', type: 'reference', to: 'contact-point' },
      ],
    },
    {
      key: 'words',
      fields: [
        { key: 'senderName', type: 'text', exact: true, hint: true },
        { key: 'codeWord', type: 'text', guarded: true, exact: true, hint: true },
        { key: 'duressPhrase', type: 'text', guarded: true, exact: true, hint: true },
        { key: 'neverSay', type: 'paragraph', max: 2000, hint: true },
        { key: 'agreedOn', type: 'date', past: true, hint: true },
        { key: 'note', type: 'paragraph', max: 2000 },
      ],
    },
  ],
} as const satisfies RecordKind

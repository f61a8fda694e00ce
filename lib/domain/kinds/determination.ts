import { decider, instrument, victimStatus } from '../codes/outcomes'
import type { RecordKind } from '../record/field'

/**
 * What a body decided about the person: possible, actual or not a victim. A log: each stands for the body and the day
 * that it names, and none takes the place of another's. Source: domain.md, "Three independent axes".
 */
export const determination = {
  name: 'determination',
  section: 'legal',
  holds: 'log',
  title: ['finding', 'decider'],
  at: 'decidedOn',
  groups: [
    {
      key: 'decision',
      fields: [
        { key: 'finding', type: 'code', codes: victimStatus, required: true },
        { key: 'decider', type: 'code', codes: decider, required: true },
        { key: 'body', type: 'text', exact: true, hint: true },
        { key: 'decidedOn', type: 'date', past: true, required: true },
      ],
    },
    {
      key: 'ground',
      fields: [
        { key: 'instrument', type: 'code', codes: instrument },
        { key: 'fileNumber', type: 'text', exact: true },
        { key: 'reason', type: 'paragraph', max: 4000, hint: true },
        { key: 'files', type: 'files', accept: 'any' },
      ],
    },
  ],
} as const satisfies RecordKind

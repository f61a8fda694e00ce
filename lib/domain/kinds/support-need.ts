import { supportState, supportStep, supportType, urgency } from '../codes/support'
import type { RecordKind } from '../record/field'

export const supportNeed = {
  name: 'support-need',
  section: 'support',
  holds: 'many',
  title: ['step', 'type', 'provider'],
  groups: [
    {
      key: 'need',
      fields: [
        { key: 'step', type: 'code', codes: supportStep, required: true },
        { key: 'type', type: 'code', codes: supportType },
        { key: 'need', type: 'paragraph', max: 4000 },
        { key: 'urgency', type: 'code', codes: urgency },
        { key: 'wanted', type: 'answer', hint: true },
      ],
    },
    {
      key: 'plan',
      fields: [
        { key: 'objectives', type: 'paragraph', max: 4000 },
        { key: 'actionPlan', type: 'paragraph', max: 4000 },
        { key: 'provider', type: 'text', exact: true },
        { key: 'state', type: 'code', codes: supportState },
        { key: 'startedOn', type: 'date' },
        { key: 'plannedEndOn', type: 'date', notBefore: 'startedOn' },
        { key: 'endedOn', type: 'date', past: true, notBefore: 'startedOn' },
      ],
    },
    {
      key: 'result',
      fields: [
        { key: 'finding', type: 'paragraph', max: 4000, hint: true },
        { key: 'followUpOn', type: 'date' },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

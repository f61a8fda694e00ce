import { channel } from '../codes/contact'
import { demand, negotiationDirection, negotiationOutcome } from '../codes/negotiation'
import type { RecordKind } from '../record/field'

export const negotiationEntry = {
  name: 'negotiation-entry',
  section: 'negotiation',
  holds: 'log',
  title: ['direction', 'demand', 'amount', 'outcome'],
  at: 'at',
  groups: [
    {
      key: 'exchange',
      fields: [
        { key: 'at', type: 'moment', past: true, required: true },
        { key: 'counterparty', type: 'reference', to: 'counterparty', hint: true },
        { key: 'by', type: 'text', exact: true, hint: true },
        { key: 'channel', type: 'code', codes: channel },
        { key: 'direction', type: 'code', codes: negotiationDirection },
      ],
    },
    {
      key: 'demand',
      fields: [
        { key: 'demand', type: 'code', codes: demand, hint: true },
        { key: 'amount', type: 'money', hint: true },
        { key: 'asked', type: 'paragraph', hint: true },
        { key: 'offered', type: 'paragraph', hint: true },
        { key: 'deadline', type: 'moment', hint: true },
      ],
    },
    {
      key: 'next',
      fields: [
        { key: 'outcome', type: 'code', codes: negotiationOutcome },
        { key: 'nextStep', type: 'text', hint: true },
        { key: 'replyBy', type: 'moment', hint: true },
      ],
    },
    {
      key: 'terms',
      fields: [
        {
          key: 'terms',
          type: 'paragraph',
          hint: true,
          when: { field: 'outcome', is: ['agreed'] },
        },
        {
          key: 'handoverPlace',
          type: 'text',
          exact: true,
          when: { field: 'outcome', is: ['agreed'] },
        },
        { key: 'handoverAt', type: 'moment', when: { field: 'outcome', is: ['agreed'] } },
        {
          key: 'attending',
          type: 'paragraph',
          max: 2000,
          hint: true,
          when: { field: 'outcome', is: ['agreed'] },
        },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph' },
      ],
    },
  ],
} as const satisfies RecordKind

import { legalMatter as legalMatterCodes, legalStage } from '../codes/legal'
import type { RecordKind } from '../record/field'

export const legalMatter = {
  name: 'legal-matter',
  section: 'legal',
  holds: 'many',
  title: ['matter', 'statute'],
  at: 'on',
  groups: [
    {
      key: 'matter',
      fields: [
        { key: 'matter', type: 'code', codes: legalMatterCodes, required: true },
        { key: 'statute', type: 'text', exact: true, hint: true },
        { key: 'authority', type: 'text', exact: true },
        { key: 'country', type: 'country' },
        { key: 'fileNumber', type: 'text', exact: true },
        { key: 'on', type: 'date', past: true },
        { key: 'amount', type: 'money', hint: true },
        { key: 'stage', type: 'code', codes: legalStage },
      ],
    },
    {
      key: 'nonPunishment',
      fields: [
        { key: 'nonPunishmentAsked', type: 'answer', hint: true },
        { key: 'nonPunishmentAskedOn', type: 'date', past: true },
        { key: 'nonPunishmentReply', type: 'paragraph', max: 4000 },
      ],
    },
    {
      key: 'next',
      fields: [
        { key: 'lawyer', type: 'text', exact: true },
        { key: 'nextStepOn', type: 'date' },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph' },
      ],
    },
  ],
} as const satisfies RecordKind

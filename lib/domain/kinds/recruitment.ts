import { payer, platform, recruiterRelation, recruitmentMethod } from '../codes/recruitment'
import type { RecordKind } from '../record/field'

export const recruitment = {
  name: 'recruitment',
  section: 'recruitment',
  holds: 'one',
  title: ['promisedJob', 'recruiter'],
  groups: [
    {
      key: 'ad',
      fields: [
        { key: 'methods', type: 'codes', codes: recruitmentMethod },
        { key: 'platforms', type: 'codes', codes: platform },
        { key: 'adText', type: 'paragraph', hint: true },
        { key: 'adLink', type: 'text', exact: true, max: 2000 },
        { key: 'adSeenOn', type: 'date', past: true },
        { key: 'adFiles', type: 'files', accept: 'any', hint: true },
      ],
    },
    {
      key: 'recruiter',
      fields: [
        { key: 'recruiter', type: 'text', exact: true, hint: true },
        { key: 'recruiterContact', type: 'text', exact: true, hint: true },
        { key: 'recruiterRelation', type: 'code', codes: recruiterRelation },
        { key: 'recruiterDetail', type: 'paragraph', max: 2000 },
      ],
    },
    {
      key: 'offer',
      fields: [
        { key: 'promisedJob', type: 'text' },
        { key: 'promisedPlace', type: 'text' },
        { key: 'promisedSalary', type: 'money', hint: true },
        { key: 'contractMonths', type: 'number', min: 0, max: 120, decimals: 1 },
        { key: 'promisedBenefits', type: 'paragraph', max: 2000, hint: true },
      ],
    },
    {
      key: 'cost',
      fields: [
        { key: 'fees', type: 'money', hint: true },
        { key: 'feesPaidTo', type: 'text', exact: true },
        { key: 'feesPaidBy', type: 'codes', codes: payer },
      ],
    },
    {
      key: 'start',
      fields: [
        { key: 'recruitedOn', type: 'date', past: true },
        { key: 'leftHomeOn', type: 'date', past: true, notBefore: 'recruitedOn' },
        { key: 'note', type: 'paragraph' },
      ],
    },
  ],
} as const satisfies RecordKind

import { iloIndicator } from '../codes/exploitation'
import { screeningResult, supportType } from '../codes/support'
import type { RecordKind } from '../record/field'

export const homeScreening = {
  name: 'home-screening',
  section: 'support',
  holds: 'many',
  title: ['result', 'on'],
  at: 'on',
  groups: [
    {
      key: 'screening',
      fields: [
        { key: 'on', type: 'date', past: true, required: true },
        { key: 'by', type: 'text', exact: true, hint: true },
        { key: 'home', type: 'text', exact: true, hint: true },
        { key: 'followUpConsent', type: 'answer', hint: true },
      ],
    },
    {
      key: 'risk',
      fields: [
        { key: 'safeAtHome', type: 'answer', hint: true },
        { key: 'indicators', type: 'codes', codes: iloIndicator, hint: true },
        { key: 'threats', type: 'paragraph', max: 4000, hint: true },
        { key: 'stigma', type: 'paragraph', max: 4000, hint: true },
        { key: 'debts', type: 'paragraph', max: 4000, hint: true },
        { key: 'debtAmount', type: 'money' },
      ],
    },
    {
      key: 'result',
      fields: [
        { key: 'needs', type: 'codes', codes: supportType, hint: true },
        { key: 'result', type: 'code', codes: screeningResult },
        { key: 'finding', type: 'paragraph', max: 4000 },
        { key: 'files', type: 'files', accept: 'any' },
        { key: 'note', type: 'paragraph', max: 4000 },
      ],
    },
  ],
} as const satisfies RecordKind

import { channel, contactAnswer, contactDirection, privacy } from '../codes/contact'
import { language } from '../codes/languages'
import type { RecordKind } from '../record/field'

export const contactLog = {
  name: 'contact-log',
  section: 'contact',
  holds: 'log',
  title: ['direction', 'channel', 'by'],
  at: 'at',
  groups: [
    {
      key: 'contact',
      fields: [
        { key: 'at', type: 'moment', past: true, required: true },
        { key: 'direction', type: 'code', codes: contactDirection },
        { key: 'channel', type: 'code', codes: channel },
        { key: 'contactPoint', type: 'reference', to: 'contact-point' },
        { key: 'answeredBy', type: 'code', codes: contactAnswer, hint: true },
        { key: 'by', type: 'text', exact: true, hint: true },
        { key: 'privacy', type: 'code', codes: privacy },
      ],
    },
    {
      key: 'said',
      fields: [
        { key: 'codeWordGiven', type: 'answer' },
        { key: 'duress', type: 'answer', hint: true },
        { key: 'summary', type: 'paragraph', hint: true },
        { key: 'nextDue', type: 'moment', notBefore: 'at', hint: true },
      ],
    },
    {
      key: 'request',
      fields: [
        { key: 'requestWords', type: 'paragraph', hint: true },
        { key: 'requestLanguage', type: 'code', codes: language },
        { key: 'requestEnglish', type: 'paragraph', hint: true },
        { key: 'requestFiles', type: 'files', accept: 'any', hint: true },
      ],
    },
  ],
} as const satisfies RecordKind

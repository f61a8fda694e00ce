import { documentHolder, documentType } from '../codes/documents'
import type { RecordKind } from '../record/field'

export const document = {
  name: 'document',
  section: 'documents',
  holds: 'many',
  title: ['type', 'number'],
  groups: [
    {
      key: 'document',
      fields: [
        { key: 'type', type: 'code', codes: documentType, required: true },
        { key: 'number', type: 'text', exact: true, max: 50, hint: true, find: 'document' },
        { key: 'issuingCountry', type: 'country' },
        { key: 'issuer', type: 'text' },
        { key: 'issuedOn', type: 'date', past: true },
        { key: 'expiresOn', type: 'date', notBefore: 'issuedOn' },
      ],
    },
    {
      key: 'image',
      fields: [
        { key: 'images', type: 'files', accept: 'image', hint: true },
        { key: 'inEnglish', type: 'answer', hint: true },
        { key: 'mrz', type: 'paragraph', max: 200, exact: true, hint: true },
      ],
    },
    {
      key: 'holder',
      fields: [
        { key: 'heldBy', type: 'code', codes: documentHolder },
        { key: 'heldByDetail', type: 'text', hint: true },
        { key: 'heldAsOf', type: 'date', past: true },
        { key: 'note', type: 'paragraph', max: 2000 },
      ],
    },
  ],
} as const satisfies RecordKind

import { channel } from '../codes/contact'
import { evidenceType } from '../codes/evidence'
import { informationGrade, sourceGrade } from '../codes/sightings'
import type { RecordKind } from '../record/field'

export const evidence = {
  name: 'evidence',
  section: 'evidence',
  holds: 'many',
  title: ['title', 'type'],
  at: 'receivedAt',
  groups: [
    {
      key: 'what',
      fields: [
        { key: 'type', type: 'code', codes: evidenceType, required: true },
        { key: 'title', type: 'text', hint: true },
        { key: 'description', type: 'paragraph', hint: true },
        { key: 'files', type: 'files', accept: 'any', hint: true },
        { key: 'madeOn', type: 'date', past: true, hint: true },
      ],
    },
    {
      key: 'source',
      fields: [
        { key: 'source', type: 'text', exact: true, hint: true },
        { key: 'sourceGrade', type: 'code', codes: sourceGrade, hint: true },
        { key: 'informationGrade', type: 'code', codes: informationGrade },
        { key: 'corroborates', type: 'reference', to: 'evidence', hint: true },
      ],
    },
    {
      key: 'custody',
      fields: [
        { key: 'receivedAt', type: 'moment', past: true },
        { key: 'receivedFrom', type: 'text', exact: true },
        { key: 'receivedBy', type: 'code', codes: channel },
        { key: 'custody', type: 'paragraph', hint: true },
        { key: 'redactedFiles', type: 'files', accept: 'any', hint: true },
      ],
    },
  ],
} as const satisfies RecordKind

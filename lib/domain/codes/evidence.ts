import { codeList } from './code-list'

export const evidenceType = codeList('evidenceType', [
  'statement',
  'chat',
  'photo',
  'video',
  'audio',
  'advertisement',
  'document',
  'medical_report',
  'police_report',
  'payment_record',
  'web_page',
  'report',
  'other',
])

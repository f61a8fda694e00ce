import { codeList } from './code-list'

export const legalMatter = codeList('legalMatter', [
  'charge',
  'fine',
  'overstay',
  'arrest',
  'non_punishment_request',
  'complaint',
  'witness',
  'compensation',
  'protection_order',
  'other',
])

export const legalStage = codeList('legalStage', [
  'planned',
  'open',
  'under_appeal',
  'granted',
  'refused',
  'waived',
  'paid',
  'dropped',
  'acquitted',
  'convicted',
  'closed',
  'unknown',
])

/** The words of the export form that a browser needs. */
export const exportWordKeys = [
  'problem',
  'pieces',
  'pieces-hint',
  'recipient',
  'recipient-hint',
  'purpose',
  'choose',
  'basis',
  'basis-hint',
  'reason',
  'reason-hint',
  'sources',
  'sources-hint',
  'sources-named',
  'sources-hidden',
  'look',
  'pending',
  'check-title',
  'check-lead',
  'send',
  'change',
] as const

export type ExportWords = Record<(typeof exportWordKeys)[number], string>

import { boxSides } from '@/lib/domain/redaction/read-boxes'

/** The words of the form that a browser needs; `#` stands for the number of a box. */
export const redactWordKeys = [
  'picture',
  'boxes',
  'boxes-hint',
  'box',
  ...boxSides,
  'move',
  'move-hint',
  'remove',
  'add',
  'more',
  'reason',
  'reason-hint',
  'problem',
  'preview',
  'pending',
  'check-title',
  'check-lead',
  'check-picture',
  'save',
  'change',
] as const

export type RedactWords = Record<(typeof redactWordKeys)[number], string>

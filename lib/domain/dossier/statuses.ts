/** Where the work on a case stands, in the order of the way home. Source: domain.md, "Case status workflow". */
export const statuses = [
  'reported',
  'verifying',
  'verified',
  'ready',
  'submitted',
  'accepted',
  'negotiating',
  'agreed',
  'released',
  'exit-clearance',
  'repatriating',
  'repatriated',
  'reintegration',
  'closed',
] as const

export type Status = (typeof statuses)[number]

/** The sections of a dossier, in the order they are read. A grant names sections. Source: domain.md, "The dossier". */
export const sections = [
  'identity',
  'documents',
  'location',
  'contact',
  'family',
  'recruitment',
  'exploitation',
  'evidence',
  'negotiation',
  'legal',
  'exit',
  'support',
  'notes',
] as const

export type Section = (typeof sections)[number]

import type { Section } from '../access/sections'

/** A section with nothing in it yet, for a form that stands before its dossier. `asOf` is an ISO 8601 instant. */
export const emptySection = (section: Section, asOf: string) => ({
  reference: '',
  section,
  records: [],
  withdrawn: [],
  beside: [],
  former: [],
  files: [],
  writers: new Map<string, string>(),
  mayWrite: true,
  mayWithdraw: false,
  asOf,
})

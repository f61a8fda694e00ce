/** The roles a member of an agency can hold, several at once. Source: domain.md, "The people who use it". */
export const roles = [
  'intake-officer',
  'caseworker',
  'consular-officer',
  'supervisor',
  'reviewer',
  'agency-administrator',
  'platform-administrator',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** Roles that work on dossiers. The SQL function app.case_agency() lists the same four; a test compares them. */
export const caseRoles = ['intake-officer', 'caseworker', 'consular-officer', 'supervisor'] as const

/** Roles an agency administrator may give: never the operator's own. */
export const agencyRoles = roles.filter((role) => role !== 'platform-administrator')

/** What an agency is. Source: domain.md, "The people who use it". */
export const agencyKinds = ['embassy', 'ngo', 'hotline', 'task-force', 'operator'] as const

export type AgencyKind = (typeof agencyKinds)[number]

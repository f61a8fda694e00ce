/** One event of the audit trail: codes and counts, never a name or a place of a held person. */
export type AuditLine = {
  seq: string
  at: string
  member: string | null
  agency: string | null
  action: string
  outcome: string
  detail: Record<string, unknown>
}

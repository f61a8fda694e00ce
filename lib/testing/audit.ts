import { asOwner } from './members'

export type AuditRow = { action: string; outcome: string; member_id: string | null; detail: string }

/** The audit trail from its `after`th event on, oldest first. */
export function auditTrail(adminUrl: string, after = 0): Promise<AuditRow[]> {
  return asOwner(adminUrl, async (client) => {
    const { rows } = await client.query<AuditRow>(
      'SELECT action, outcome, member_id, detail FROM public.audit_event WHERE seq > $1 ORDER BY seq',
      [after],
    )
    return rows
  })
}

/** How many events the trail holds: the mark to read on from. */
export function auditMark(adminUrl: string): Promise<number> {
  return asOwner(adminUrl, async (client) => {
    const { rows } = await client.query<{ seq: string }>('SELECT seq FROM public.audit_head')
    return Number(rows[0]?.seq)
  })
}

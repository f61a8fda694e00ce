import 'server-only'
import type { AuditLine } from '@/lib/domain/audit/line'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { recordEvent } from './record-event'

export type TrailRequest = { action?: string; outcome?: string; before?: string }

const pageSize = 100

/**
 * The audit trail of the actor's agency, newest first, 100 entries a page; `before` is the `seq` of the last entry
 * seen. Row-level security keeps it to auditors and to their own agency. Reading it is an entry itself.
 */
export async function readTrail(
  actor: Actor,
  { action, outcome, before }: TrailRequest,
): Promise<{ events: AuditLine[]; next: string | null }> {
  return asActor(actor, async (tx) => {
    const rows = await tx.auditEvent.findMany({
      where: {
        agencyId: actor.agency.id,
        ...(action ? { action } : {}),
        ...(outcome ? { outcome } : {}),
        ...(before && /^\d{1,18}$/.test(before) ? { seq: { lt: BigInt(before) } } : {}),
      },
      orderBy: { seq: 'desc' },
      take: pageSize + 1,
      select: { seq: true, at: true, memberId: true, action: true, outcome: true, detail: true },
    })
    const page = rows.slice(0, pageSize)
    const names = await memberNames(
      tx,
      page.flatMap(({ memberId }) => memberId ?? []),
    )
    await recordEvent(tx, 'audit.read', 'done', null, { count: page.length })
    const events = page.map(({ seq, at, memberId, detail, ...row }) => ({
      ...row,
      seq: String(seq),
      at: at.toISOString(),
      member: (memberId && names.get(memberId)) ?? null,
      agency: null,
      detail: JSON.parse(detail) as Record<string, unknown>,
    }))
    return { events, next: rows.length > pageSize ? events.at(-1)!.seq : null }
  })
}

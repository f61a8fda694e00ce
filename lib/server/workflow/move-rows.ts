import 'server-only'
import type { StatusMove } from '@/generated/prisma/client'
import type { Status } from '@/lib/domain/dossier/statuses'
import { isBranch, type Way } from '@/lib/domain/workflow/way'

/** The way that a stored step went. */
export const wayOf = (row: Pick<StatusMove, 'fromStatus' | 'toStatus' | 'branch'>): Way => ({
  from: row.fromStatus as Status,
  to: row.toStatus as Status,
  branch: isBranch(row.branch) ? row.branch : null,
})

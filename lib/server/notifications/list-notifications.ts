import 'server-only'
import { isNotice, type Notice } from '@/lib/domain/notifications/notices'
import { Prisma } from '@/generated/prisma/client'
import { asActor } from '../db/transaction'
import { readCursor, writeCursor } from '../dossiers/list-cursor'
import type { Actor } from '../identity/actor'

export const notificationsAPage = 30

/** Word that something happened about a dossier. `code` is null where this server does not know it. */
export type NotificationSeen = {
  id: string
  code: Notice | null
  reference: string
  madeAt: Date
  seen: boolean
}

export type NotificationPage = {
  notifications: NotificationSeen[]
  /** Cursor of the next older page; null at the end. */
  next: string | null
}

/** The actor's own notifications, newest first, a page at a time. `before`: the cursor that the newer page ended with. */
export function listNotifications(actor: Actor, before?: string): Promise<NotificationPage> {
  const from = readCursor(before)
  const older = from
    ? Prisma.sql`AND (made_at, id) < (${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.empty
  return asActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<
      { id: string; code: string; reference: string; madeAt: Date; seenAt: Date | null }[]
    >`SELECT id, code, reference, made_at AS "madeAt", seen_at AS "seenAt" FROM notification
      WHERE member_id = ${actor.memberId}::uuid ${older}
      ORDER BY made_at DESC, id DESC LIMIT ${notificationsAPage + 1}`
    const shown = rows.slice(0, notificationsAPage)
    const last = rows.length > notificationsAPage ? shown.at(-1) : undefined
    return {
      notifications: shown.map(({ id, code, reference, madeAt, seenAt }) => ({
        id,
        code: isNotice(code) ? code : null,
        reference,
        madeAt,
        seen: seenAt !== null,
      })),
      next: last ? writeCursor({ at: last.madeAt.toISOString(), id: last.id }) : null,
    }
  })
}

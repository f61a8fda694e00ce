import 'server-only'
import { leadsTo } from '@/lib/domain/notifications/notices'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'

/**
 * Notes that the actor has seen one of their notifications, and with it all that say the same of the same dossier.
 * @returns the path it leads to; null when the actor has none with this id
 */
export function seeNotification(actor: Actor, id: string): Promise<string | null> {
  return asActor(actor, async (tx) => {
    const mine = { memberId: actor.memberId }
    const found = await tx.notification.findFirst({ where: { ...mine, id } })
    if (!found) return null
    const { code, reference } = found
    await tx.notification.updateMany({
      where: { ...mine, code, reference, seenAt: null },
      data: { seenAt: new Date() },
    })
    return leadsTo(code, reference)
  })
}

/**
 * Notes that the actor has seen all notifications up to and including the one that headed their list, not those that
 * came in while they were reading it.
 */
export async function seeAllNotifications(actor: Actor, newestShown: string): Promise<void> {
  await asActor(actor, async (tx) => {
    const mine = { memberId: actor.memberId }
    const newest = await tx.notification.findFirst({ where: { ...mine, id: newestShown } })
    if (!newest) return
    await tx.notification.updateMany({
      where: { ...mine, seenAt: null, madeAt: { lte: newest.madeAt } },
      data: { seenAt: new Date() },
    })
  })
}

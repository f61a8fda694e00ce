import 'server-only'
import type { Prisma } from '@/generated/prisma/client'
import type { OfferBox } from '@/lib/domain/sharing/offer-boxes'
import { agencyNames } from '../../agencies/agency-names'
import { recordEvent } from '../../audit/record-event'
import { now } from '../../clock'
import { asActor } from '../../db/transaction'
import type { Actor } from '../../identity/actor'
import { type ListedOffer, listedOffer } from './offer-view'

const pageSize = 50

const inBox: Record<OfferBox, (agencyId: string) => Prisma.OfferWhereInput> = {
  received: (toAgencyId) => ({ toAgencyId }),
  sent: (fromAgencyId) => ({ fromAgencyId }),
  'to-approve': (fromAgencyId) => ({ fromAgencyId, state: 'to-approve' }),
}

/** What waits in each box for somebody to act: received and not answered, to be approved; lapsed ones wait no more. */
export type Waiting = Partial<Record<OfferBox, number>>

/**
 * The offers of one box of the agency's inbox, newest first, 50 a page; `after` is the id of the last one seen.
 * The reading is audited.
 */
export async function listOffers(
  actor: Actor,
  box: OfferBox,
  after?: string,
): Promise<{ offers: ListedOffer[]; next: string | null; waiting: Waiting }> {
  return asActor(actor, async (tx) => {
    const mine = inBox[box](actor.agency.id)
    const last = after && (await tx.offer.findFirst({ where: { AND: [mine, { id: after }] } }))
    const older: Prisma.OfferWhereInput = last
      ? { OR: [{ madeAt: { lt: last.madeAt } }, { madeAt: last.madeAt, id: { lt: last.id } }] }
      : {}
    const rows = await tx.offer.findMany({
      where: { AND: [mine, older] },
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      take: pageSize + 1,
    })
    const shown = rows.slice(0, pageSize)
    const agencies = shown.flatMap(({ fromAgencyId, toAgencyId }) => [fromAgencyId, toAgencyId])
    const names = await agencyNames(tx, agencies)
    const open = { answerBy: { gt: now() }, expiresAt: { gt: now() } }
    const waiting = {
      received: await tx.offer.count({
        where: { ...inBox.received(actor.agency.id), ...open, state: 'offered' },
      }),
      'to-approve': await tx.offer.count({
        where: { ...inBox['to-approve'](actor.agency.id), ...open },
      }),
    }
    await recordEvent(tx, 'offer.list', 'done', null, { list: box, count: shown.length })
    return {
      offers: shown.map((row) => listedOffer(actor, row, names)),
      next: rows.length > pageSize ? shown.at(-1)!.id : null,
      waiting,
    }
  })
}

import 'server-only'
import { type MailWay, mailWays, usualHour } from '@/lib/domain/mail/mail-choice-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { env } from '../env'
import type { Actor } from '../identity/actor'

/** How somebody hears by e-mail; `hour` (0 to 23, in their own time zone) counts for the daily one. */
export type MailChoice = { how: MailWay; hour: number }

/** Whether this installation sends e-mail at all. */
export const mailIsOn = (): boolean => Boolean(env().SMTP_URL)

/** The actor's choice; at once where they made none. */
export async function mailChoice(actor: Actor): Promise<MailChoice> {
  const row = await asActor(actor, (tx) =>
    tx.mailChoice.findUnique({ where: { memberId: actor.memberId } }),
  )
  const how = mailWays.find((way) => way === row?.how) ?? 'at-once'
  return { how, hour: row?.hour ?? usualHour }
}

/** Keeps the actor's choice. It counts from the next thing that happens; what waited to be sent at once is dropped. */
export async function keepMailChoice(actor: Actor, { how, hour }: MailChoice): Promise<void> {
  await asActor(actor, async (tx) => {
    await tx.$queryRaw`SELECT app.choose_mail(${how}, ${hour}::int)::text`
    const subject = { kind: 'member', id: actor.memberId } as const
    await recordEvent(tx, 'account.keep', 'done', subject, { what: 'mail' })
  })
}

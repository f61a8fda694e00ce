import 'server-only'
import { isGivenUp, lease, waitAfterTries } from '@/lib/domain/mail/retry'
import { door } from '../db/client'
import { log } from '../log/log'
import { composeMail } from './compose-mail'
import type { MailServer } from './mail-server'

type Claimed = {
  id: string
  email: string
  locale: string
  about: string[]
  madeAt: Date
  tries: number
}

/** What went out in one go, and what did not. */
export type Sent = { sent: number; failed: number; givenUp: number }

/** No more at a time, so that a stop of the server is never far away. */
const mostAtOnce = 50
/** So many failures one after the other mean the mail server, not the addresses. */
const failuresInARow = 3

const claim = async (): Promise<Claimed | undefined> =>
  (
    await door().$queryRaw<
      Claimed[]
    >`SELECT id, email, locale, about, made_at AS "madeAt", tries FROM app.door_claim_mail(${lease}::int)`
  )[0]

const drop = (id: string) => door().$queryRaw`SELECT app.door_drop_mail(${id}::uuid)::text`

const delay = ({ id, tries }: Claimed) =>
  door()
    .$queryRaw`SELECT app.door_delay_mail(${id}::uuid, ${tries}::int, ${waitAfterTries(tries)}::int)::text`

/**
 * Sends the e-mails that are due through `server`, one after the other. Each is claimed first, so that several copies
 * of Homeward never send the same; a copy that dies between sending and saying so leaves one to be sent once more.
 * One that cannot be sent is tried again after a growing wait, for days. What is logged is how many, never to whom.
 */
export async function sendDue(server: MailServer): Promise<Sent> {
  const count: Sent = { sent: 0, failed: 0, givenUp: 0 }
  for (let inARow = 0; inARow < failuresInARow;) {
    if (count.sent + count.failed >= mostAtOnce) break
    const mail = await claim()
    if (!mail) break
    const { id, email: to, madeAt } = mail
    try {
      await server.send({ id, to, ...(await composeMail(mail.locale, mail.about)) })
      await drop(id)
      count.sent++
      inARow = 0
    } catch {
      // The reason may quote the address.
      count.failed++
      inARow++
      if (!isGivenUp(madeAt.getTime(), Date.now())) await delay(mail)
      else {
        await drop(id)
        count.givenUp++
      }
    }
  }
  if (count.sent > 0) log().info({ event: 'mail-sent', count: count.sent })
  if (count.failed > 0) log().warn({ event: 'mail-not-sent', count: count.failed })
  if (count.givenUp > 0) log().error({ event: 'mail-given-up', count: count.givenUp })
  return count
}

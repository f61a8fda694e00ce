import 'server-only'
import { retry } from '@/lib/domain/mail/retry'
import { door } from '../db/client'
import { log } from '../log/log'

/** What a round did: access that was said to end soon, daily e-mails made, e-mails that nobody will send any more. */
export type Round = { foretold: number; digests: number; dropped: number }

/**
 * What has to be done every few minutes, by one copy of Homeward at a time. `sending`: whether e-mail is set up; where
 * it is not, nothing is kept to be sent.
 * @returns null when another copy is at it
 */
export async function dailyRound(sending: boolean): Promise<Round | null> {
  const [round] = await door().$queryRaw<Round[]>`
    SELECT foretold, digests, dropped FROM app.door_daily_round(${sending}, ${retry.giveUpDays}::int)`
  if (sending && round && round.dropped > 0) {
    log().error({ event: 'mail-given-up', count: round.dropped })
  }
  return round ?? null
}

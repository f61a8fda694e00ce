import 'server-only'
import { log } from '../log/log'
import { dailyRound } from './daily-round'
import { mailServer } from './mail-server'
import { sendDue } from './send-due'

const everySeconds = 10
/** A round is made each so many times that due e-mails are looked for. */
const roundEach = 30

// Kept across hot reloads of the development server, which must not leave two behind.
const kept = globalThis as unknown as { homewardRounds?: NodeJS.Timeout }

/**
 * Sends due e-mails and makes the rounds for as long as this server runs. Every copy of Homeward may do so. What goes
 * wrong (no database, no mail server) is logged as a code and tried again: it never touches a request.
 */
export function startRounds(): void {
  const server = mailServer()
  let turn = 0
  const go = async () => {
    try {
      if (turn++ % roundEach === 0) await dailyRound(server !== null)
      if (server) await sendDue(server)
    } catch (error) {
      const kind = error instanceof Error ? error.name : 'unknown'
      log().error({ event: 'round-failed', kind })
    }
    // A little out of step with other copies.
    next(everySeconds + Math.random())
  }
  const next = (seconds: number) => {
    kept.homewardRounds = setTimeout(() => void go(), seconds * 1_000).unref()
  }
  clearTimeout(kept.homewardRounds)
  next(1)
}

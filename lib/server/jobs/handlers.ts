import 'server-only'
import { dailyRound } from '../mail/daily-round'
import { mailIsOn } from '../mail/mail-choice'
import { mailServer } from '../mail/mail-server'
import { sendDue } from '../mail/send-due'
import { sweepTasks } from '../tasks/sweep-tasks'

/** Does one job. It may be called again with the same data, after a crash in the middle: it must bear that. */
export type Handler = (data: Record<string, string>) => Promise<void>

/** What each job does, by the name of its queue. A new one also needs `app.make_queue` in a migration. */
export const handlers = {
  'send-mail': async () => {
    const server = mailServer()
    if (!server) return
    try {
      await sendDue(server)
    } finally {
      server.close()
    }
  },
  'daily-round': async () => {
    await dailyRound(mailIsOn())
  },
  'sweep-tasks': async () => {
    await sweepTasks()
  },
} as const satisfies Record<string, Handler>

export type JobName = keyof typeof handlers

/** What is done by the clock, in the notation of cron: also after a time in which no worker ran, then once. */
export const byTheClock = {
  // Those that were delayed; a new one makes a job itself.
  'send-mail': '* * * * *',
  'sweep-tasks': '* * * * *',
  'daily-round': '*/5 * * * *',
} as const satisfies Partial<Record<JobName, string>>

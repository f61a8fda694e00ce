import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '../env'
import type { Words } from './compose-mail'

/** Sends one e-mail, or throws. */
export type MailServer = {
  send(mail: { id: string; to: string } & Words): Promise<void>
  close(): void
}

const seconds = 1_000

/**
 * The mail server that SMTP_URL names; null when none is set up. `id` makes the Message-ID, the same at each try, so
 * that a mail sent twice can be told to be one. Waits for less than the lease of a claimed mail (lib/domain/mail).
 */
export function mailServer(): MailServer | null {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env()
  if (!SMTP_URL || !MAIL_FROM) return null
  const transport = createTransport({
    url: SMTP_URL,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 20 * seconds,
    greetingTimeout: 20 * seconds,
    socketTimeout: 40 * seconds,
    // Plain text of ours alone: nothing is ever read from a file or fetched for a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        from: MAIL_FROM,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
